import { useLanguage } from '../../i18n/use-language.js';
import { TextLink } from '../../ui/text-link.js';

export function ContactLink({ children }: { readonly children: string }) {
  const language = useLanguage();
  return (
    <p>
      <TextLink to="/$language/contact" params={{ language }}>
        {children}
      </TextLink>
    </p>
  );
}
