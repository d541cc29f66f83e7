import { useTexts } from '../../../i18n/use-texts.js';
import { Notice } from '../../../ui/notice.js';

/** What the draft names and that changed since it was written. */
export function ChangesMeanwhile({ changes }: { readonly changes: readonly string[] }) {
  const t = useTexts();
  if (changes.length === 0) return null;
  return (
    <Notice tone="attention" title={t('registering:conflict.changedSince')}>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </Notice>
  );
}
