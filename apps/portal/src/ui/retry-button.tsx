import { useTexts } from '../i18n/use-texts.js';
import classes from './retry-button.module.css';

export function RetryButton({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTexts();
  return (
    <button type="button" className={classes.retry} onClick={onRetry}>
      {t('common:action.retry')}
    </button>
  );
}
