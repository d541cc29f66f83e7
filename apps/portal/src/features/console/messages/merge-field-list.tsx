import { useTexts } from '../../../i18n/use-texts.js';
import classes from './messages.module.css';

const FIELDS = [
  'person',
  'organisation',
  'category',
  'sites',
  'references',
  'edition',
  'deadline',
  'closing',
  'details',
  'results',
] as const;

/** What a message may say of its reader's participation, with the name of each field in the language of the page. */
export function MergeFieldList() {
  const t = useTexts();
  return (
    <details className={classes.fields}>
      <summary>{t('messaging:form.fields')}</summary>
      <p>{t('messaging:form.fieldsLead')}</p>
      <dl>
        {FIELDS.map((field) => (
          <div key={field}>
            <dt>
              <code>{`{${t(`messaging:form.fieldName.${field}`)}}`}</code>
            </dt>
            <dd>{t(`messaging:form.field.${field}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
