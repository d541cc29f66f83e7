export const possibleTypes: Record<string, string[]> = {
  "AmendEditionResult": [
    "EditionAmended",
    "InvalidInput",
    "SettingsContradict",
    "TransitionRefused"
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
    "QuoteUnavailable",
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
  "SaveCampaignResult": [
    "CampaignSaved",
    "InvalidInput",
    "TransitionRefused"
  ]
};
