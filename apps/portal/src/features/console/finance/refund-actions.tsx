import { useMutation } from '@apollo/client/react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import type { Outcome } from '../../../ui/use-action.js';
import { AskedAction } from '../draw/asked-action.js';
import classes from './finance.module.css';
import { APPROVE_REFUND, CONFIRM_REFUND_PAID, REFUSE_REFUND } from './refunds-question.js';
import type { Refund } from './refunds-question.js';

interface RefundActionsProps {
  readonly refund: Refund;
  readonly onChanged: (sentence: string) => Promise<void>;
}

/** What the reader may decide of a refund; why not, where another person must. */
export function RefundActions({ refund, onChanged }: RefundActionsProps) {
  const t = useTexts();
  const format = useFormats();
  const [approve] = useMutation(APPROVE_REFUND);
  const [refuse] = useMutation(REFUSE_REFUND);
  const [confirmPaid] = useMutation(CONFIRM_REFUND_PAID);
  const { id, state, approvalRefusal, isToPayByHand } = refund;
  const about = { amount: format.money(refund.amountCents), payer: refund.payerName };
  const variables = { id };

  const told = async (
    result: { readonly __typename: string; readonly message?: string } | undefined,
    sentence: string,
  ): Promise<Outcome | null> => {
    if (result?.message !== undefined) return { tone: 'attention', text: result.message };
    await onChanged(sentence);
    return null;
  };

  return (
    <div className={classes.actions}>
      {state === 'requested' && approvalRefusal === null ? (
        <AskedAction
          label={t('finance:refunds.approve')}
          question={t('finance:refunds.approveQuestion', about)}
          consequence={<p>{t('finance:refunds.approveText')}</p>}
          onConfirm={async () =>
            told((await approve({ variables })).data?.approveRefund, t('finance:refunds.approved'))
          }
        />
      ) : null}
      {state === 'requested' && approvalRefusal ? (
        <span className={classes.detail}>{t(`finance:refunds.why.${approvalRefusal}`)}</span>
      ) : null}
      {isToPayByHand ? (
        <AskedAction
          label={t('finance:refunds.pay')}
          question={t('finance:refunds.payQuestion', about)}
          consequence={<p>{t('finance:refunds.payText')}</p>}
          onConfirm={async () =>
            told((await confirmPaid({ variables })).data?.confirmRefundPaid, t('finance:refunds.paid'))
          }
        />
      ) : null}
      {state === 'requested' || state === 'approved' || state === 'failed' ? (
        <AskedAction
          label={t('finance:refunds.refuse')}
          question={t('finance:refunds.refuseQuestion', about)}
          variant="default"
          consequence={<p>{t('finance:refunds.refuseText')}</p>}
          onConfirm={async () => told((await refuse({ variables })).data?.refuseRefund, t('finance:refunds.refused'))}
        />
      ) : null}
    </div>
  );
}
