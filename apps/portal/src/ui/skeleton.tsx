import { useTexts } from '../i18n/use-texts.js';
import classes from './skeleton.module.css';

/** Grey lines in the place of what is coming, tall enough that nothing jumps when it arrives. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }) {
  const t = useTexts();
  return (
    <div className={classes.skeleton} role="status" data-loading>
      <span className="visually-hidden">{t('common:state.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={classes.line} data-short={index % 3 === 2 || undefined} />
      ))}
    </div>
  );
}
