import { useTexts } from '../i18n/use-texts.js';
import classes from './demonstration-mark.module.css';

/** The ochre mark that invented data and prices always carry. */
export function DemonstrationMark({ of = 'data' }: { readonly of?: 'data' | 'price' }) {
  const t = useTexts();
  return <span className={classes.mark}>{t(of === 'price' ? 'demonstration:priceMark' : 'demonstration:mark')}</span>;
}
