import type { orders as french } from '../fr/orders.js';
import type { Texts } from '../texts.js';

export const orders: Texts<typeof french> = {
  line: {
    base: 'Participation, one site included',
    baseOf: 'Participation, one site included ({{category}})',
    additional_site: 'Additional site',
    physical_visits: 'On-site visits',
    withQuantity: '{{line}} × {{quantity}}',
    forSite: '{{line}}: {{site}}',
  },
  price: {
    caption: 'Price in detail',
    line: 'Service',
    amount: 'Amount before VAT',
    net: 'Total before VAT',
    vat: 'VAT {{rate}}',
    gross: 'Total with VAT',
    announced: 'Total: {{net}} before VAT, {{gross}} with VAT',
  },
  page: {
    title: 'Order of {{date}}',
    reference: 'Order {{reference}}',
    lead: {
      placed: '{{amount}} to pay, VAT included. Your participation is confirmed as soon as the payment is received.',
      committed: 'Paid. Your participation is confirmed.',
      fulfilled: 'Paid and fulfilled: the audits ordered have taken place.',
      closed: 'Closed. There is nothing left to do.',
      cancelled: 'Cancelled. Nothing is due.',
      processing:
        'A payment is being processed. There is nothing you need to do: we write to you as soon as it goes through.',
      draft: 'This order has not been placed yet.',
    },
    state: 'State',
    placedAt: 'Placed on',
    committedAt: 'Paid on',
    detail: 'What you order',
    registrations: 'Registrations of this order',
    registrationsCaption: 'The registrations that this order confirms',
    payments: 'Payments',
    paymentsCaption_one: '{{count}} payment attempt',
    paymentsCaption_other: '{{count}} payment attempts',
    paymentsEmpty: 'No payment has been attempted yet.',
    paymentDate: 'Date',
    paymentAmount: 'Amount with VAT',
    paymentState: 'State',
    unknown: {
      title: 'This order cannot be found',
      text: 'It does not exist, or it belongs to another organisation. Check the address, or go back to your space.',
      action: 'Back to my space',
    },
  },
  pay: {
    action: 'Pay {{amount}}',
    again: 'Try the payment of {{amount}} again',
    checking: 'Checking the last payment with the provider',
    opening: 'Opening the payment page',
    explanation: 'You go to a secure payment page, then come back here. We never see your card number.',
    byOther: 'Payment is up to someone with the Owner or Finance role. Pass reference {{reference}} on to them.',
    unavailableTitle: 'The payment could not start',
    refused:
      'Your last payment was refused. Nothing was debited. You can try again, with another means of payment if need be.',
    abandoned: 'Your last payment was not completed. Nothing was debited. You can take it up again whenever you like.',
  },
  return: {
    name: 'Payment',
    checking: 'Checking the payment',
    checkingLead: 'We are asking the payment provider where it stands. A few seconds are enough.',
    paid: 'Payment received',
    paidLead:
      'Thank you. Order {{reference}} is paid and your participation is confirmed. A receipt is on its way by e-mail.',
    processing: 'Payment being processed',
    processingLead:
      'Your bank has not confirmed yet. You may close this page: we write to you as soon as it is done, and the state of order {{reference}} follows.',
    checkAgain: 'Check again',
    notPaid: 'The payment did not go through',
    notPaidLead: 'Nothing was debited. Order {{reference}} stays recorded: try again now or later.',
    refusedLead:
      'The payment was refused and nothing was debited. Order {{reference}} stays recorded: try again, with another means of payment if need be.',
    cancelled: 'This order is cancelled',
    cancelledLead: 'Nothing is due for order {{reference}}.',
    order: 'See the order',
    home: 'Back to my space',
    next: 'What now?',
  },
};
