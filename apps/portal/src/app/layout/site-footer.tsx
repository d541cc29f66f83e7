import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { TextLink } from '../../ui/text-link.js';
import { SchemeSwitch } from './scheme-switch.js';
import classes from './site-footer.module.css';

export function SiteFooter() {
  const t = useTexts();
  const language = useLanguage();
  return (
    <footer className={classes.footer}>
      <div className={classes.inner}>
        <nav aria-label={t('common:footer.label')}>
          <ul className={classes.links}>
            <li>
              <TextLink to="/$language/methode" params={{ language }}>
                {t('common:footer.method')}
              </TextLink>
            </li>
            <li>
              <TextLink to="/$language/mentions-legales" params={{ language }}>
                {t('common:footer.legal')}
              </TextLink>
            </li>
            <li>
              <TextLink to="/$language/confidentialite" params={{ language }}>
                {t('common:footer.privacy')}
              </TextLink>
            </li>
            <li>
              <TextLink to="/$language/accessibilite" params={{ language }}>
                {t('common:footer.accessibility')}
              </TextLink>
            </li>
            <li>
              <TextLink to="/$language/contact" params={{ language }}>
                {t('common:footer.contact')}
              </TextLink>
            </li>
          </ul>
        </nav>
        <SchemeSwitch />
        <p className={classes.note}>{t('common:footer.noCookie')}</p>
      </div>
    </footer>
  );
}
