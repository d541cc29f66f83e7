/** Every sort of mail the product sends. A new one is written here, and the walk of the mails fails until it has looked at it in both languages. */
export const mailKinds = [
  'campaign',
  'campaign_test',
  'contact_message',
  'details_change_decided',
  'draw_list_row',
  'invoice_reminder',
  'payment_confirmed',
  'place_accepted',
  'place_declined',
  'place_expired',
  'place_offered',
  'place_reminder_1',
  'place_reminder_3',
  'place_waiting',
  'place_withdrawn',
  'quote_accepted',
  'quote_commented',
  'quote_expiring',
  'quote_requested',
  'quote_sent',
  'registration_invitation',
  'registration_receipt',
  'results_available',
] as const;

export type MailKind = (typeof mailKinds)[number];
