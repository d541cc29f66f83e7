export const possibleTypes: Record<string, string[]> = {
  "AcceptInvitationResult": [
    "InvitationAccepted",
    "InvitationExpired",
    "InvitationForAnother",
    "InvitationUnknown"
  ],
  "AddSiteResult": [
    "InvalidInput",
    "SiteAdded"
  ],
  "AmendEditionResult": [
    "EditionAmended",
    "InvalidInput",
    "SettingsContradict",
    "TransitionRefused"
  ],
  "AnswerOfferByLinkResult": [
    "OfferAnsweredByLink",
    "OfferLinkUnusable",
    "OfferUnavailable",
    "TooManyTries"
  ],
  "AnswerOfferResult": [
    "OfferAnswered",
    "OfferUnavailable"
  ],
  "CampaignPreviewResult": [
    "CampaignPreview",
    "InvalidInput"
  ],
  "ChangeDetailsResult": [
    "DetailsChanged",
    "DetailsNotOpen",
    "InvalidInput"
  ],
  "ChangeSelectionResult": [
    "SelectionChanged",
    "TransitionRefused"
  ],
  "CheckBeaconValueResult": [
    "BeaconValueAccepted",
    "BeaconValueRefused",
    "TransitionRefused"
  ],
  "ConfirmImportResult": [
    "ImportConfirmed",
    "TransitionRefused"
  ],
  "CreateOrganisationResult": [
    "InvalidInput",
    "OrganisationAlreadyRegistered",
    "OrganisationCreated",
    "SiretInvalid"
  ],
  "CreateRehearsalResult": [
    "InvalidInput",
    "RehearsalCreated"
  ],
  "DecideChangeResult": [
    "ChangeDecided",
    "DetailsChanged",
    "InvalidInput"
  ],
  "DiscardCampaignResult": [
    "CampaignDiscarded",
    "TransitionRefused"
  ],
  "DrawWhatIfResult": [
    "DrawWhatIf",
    "InvalidInput"
  ],
  "ExpectedError": [
    "BeaconValueRefused",
    "ChangeDecided",
    "DetailsNotOpen",
    "DraftChanged",
    "DraftSent",
    "FreeApplicationExists",
    "InvalidInput",
    "InvitationExpired",
    "InvitationForAnother",
    "InvitationUnknown",
    "NothingToScore",
    "OfferLinkUnusable",
    "OfferUnavailable",
    "OrderAlreadyPaid",
    "OrganisationAlreadyRegistered",
    "PaymentUnavailable",
    "RecipientsChanged",
    "RegistrationClosed",
    "ReportNotIncluded",
    "SettingsContradict",
    "SiretInvalid",
    "SiteAlreadyRegistered",
    "StructureTakesPart",
    "TooManyTries",
    "TransitionRefused",
    "VisitsExhausted"
  ],
  "InviteColleagueResult": [
    "InvalidInput",
    "InvitationSent"
  ],
  "MoveDrawResult": [
    "DrawMoved",
    "TransitionRefused"
  ],
  "MoveEditionResult": [
    "EditionMoved",
    "SettingsContradict",
    "TransitionRefused"
  ],
  "PlaceRegistrationResult": [
    "FreeApplicationExists",
    "InvalidInput",
    "RegistrationClosed",
    "RegistrationsPlaced",
    "SiteAlreadyRegistered",
    "VisitsExhausted"
  ],
  "PurgeRehearsalResult": [
    "RehearsalPurged",
    "TransitionRefused"
  ],
  "RecordBeaconValueResult": [
    "BeaconValueRefused",
    "DrawMoved",
    "TransitionRefused"
  ],
  "ReleaseScoreRunResult": [
    "ScoreRunReleased",
    "TransitionRefused"
  ],
  "RequestReportResult": [
    "ReportNotIncluded",
    "ReportRequested"
  ],
  "SaveCampaignResult": [
    "CampaignSaved",
    "InvalidInput",
    "TransitionRefused"
  ],
  "SaveDraftResult": [
    "DraftSaved",
    "DraftSent",
    "RegistrationClosed"
  ],
  "SaveEditionSettingsResult": [
    "EditionSettingsSaved",
    "InvalidInput",
    "SettingsContradict",
    "TransitionRefused"
  ],
  "SelectStructureResult": [
    "InvalidInput",
    "StructureSelected",
    "StructureTakesPart",
    "TransitionRefused"
  ],
  "SendCampaignResult": [
    "CampaignSent",
    "InvalidInput",
    "RecipientsChanged"
  ],
  "SendCampaignTestResult": [
    "CampaignTestSent",
    "InvalidInput"
  ],
  "SendContactMessageResult": [
    "ContactMessageSent",
    "InvalidInput"
  ],
  "SendDraftResult": [
    "DraftChanged",
    "FreeApplicationExists",
    "InvalidInput",
    "RegistrationClosed",
    "RegistrationsPlaced",
    "SiteAlreadyRegistered",
    "VisitsExhausted"
  ],
  "StartPaymentResult": [
    "OrderAlreadyPaid",
    "PaymentStarted",
    "PaymentUnavailable"
  ],
  "StartScoreRunResult": [
    "NothingToScore",
    "ScoreRunStarted",
    "TransitionRefused"
  ],
  "SwitchToPaidResult": [
    "FreeApplicationExists",
    "InvalidInput",
    "RegistrationClosed",
    "RegistrationsPlaced",
    "SiteAlreadyRegistered",
    "TransitionRefused",
    "VisitsExhausted"
  ],
  "WithdrawRegistrationResult": [
    "RegistrationWithdrawn",
    "TransitionRefused"
  ]
};
