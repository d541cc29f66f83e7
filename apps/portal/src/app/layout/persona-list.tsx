import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { inLanguage } from '../../session/landing.js';
import { signIn } from '../../session/session.js';
import type { Demonstration } from '../../session/use-demonstration.js';
import classes from './demonstration-ribbon.module.css';

type Persona = Demonstration['personas'][number];

export function PersonaList({ personas }: { readonly personas: readonly Persona[] }) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const [entering, setEntering] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);

  const enter = async (persona: Persona) => {
    setEntering(persona.email);
    setFailed(false);
    const outcome = await signIn({ email: persona.email, password: persona.password });
    setEntering(null);
    if (outcome !== 'signed_in') return setFailed(true);
    return navigate({ href: inLanguage(persona.landing, language) });
  };

  return (
    <>
      <p>{t('demonstration:personasHint')}</p>
      <ul className={classes.personas}>
        {personas.map((persona) => (
          <li key={persona.email}>
            <button type="button" onClick={() => void enter(persona)}>
              {persona.name}
              <span>
                {entering === persona.email ? t('demonstration:entering') : `${persona.role} · ${persona.email}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{hasFailed ? t('demonstration:failed') : ''}</p>
    </>
  );
}
