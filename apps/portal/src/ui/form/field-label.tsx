import { useTexts } from '../../i18n/use-texts.js';
import classes from './form.module.css';

/** Most fields are needed: the few that are not say so. */
export function FieldLabel({ text, isOptional }: { readonly text: string; readonly isOptional: boolean }) {
  const t = useTexts();
  if (!isOptional) return <>{text}</>;
  return (
    <>
      {text} <span className={classes.optional}>({t('common:form.optional')})</span>
    </>
  );
}
