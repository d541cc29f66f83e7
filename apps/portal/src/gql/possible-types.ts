export const possibleTypes: Record<string, string[]> = {
  "AddSiteResult": [
    "InvalidInput",
    "SiteAdded"
  ],
  "AnswerOfferResult": [
    "OfferAnswered",
    "OfferUnavailable"
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
  "ExpectedError": [
    "FreeApplicationExists",
    "InvalidInput",
    "NotAFirstTimer",
    "NothingToScore",
    "OfferUnavailable",
    "OrderAlreadyPaid",
    "OrganisationAlreadyRegistered",
    "PaymentUnavailable",
    "PlacesExhausted",
    "RegistrationClosed",
    "ReportNotIncluded",
    "SiretInvalid",
    "SiteAlreadyRegistered",
    "TransitionRefused",
    "VisitsExhausted"
  ],
  "MoveEditionResult": [
    "EditionMoved",
    "TransitionRefused"
  ],
  "OfferPlaceResult": [
    "NotAFirstTimer",
    "PlaceOffered",
    "PlacesExhausted",
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
  "ReleaseScoreRunResult": [
    "ScoreRunReleased",
    "TransitionRefused"
  ],
  "RequestReportResult": [
    "ReportNotIncluded",
    "ReportRequested"
  ],
  "SendContactMessageResult": [
    "ContactMessageSent",
    "InvalidInput"
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
  ]
};
