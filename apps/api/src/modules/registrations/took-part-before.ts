import { confirmedOrLater } from './domain/registration-states.js';

const states = confirmedOrLater.map((state) => `'${state}'`).join(', ');

/**
 * Whether an organisation took part before, as `earlierParticipations` of its registrations says it, for all at once.
 * @parameter of the fragment: r, a registration of the edition e
 */
export const tookPartBefore = `EXISTS (
  SELECT 1 FROM registration p JOIN edition pe ON pe.id = p.edition_id
  WHERE p.organisation_id = r.organisation_id AND NOT pe.is_sandbox AND pe.registration_opens_at < e.registration_opens_at
    AND (p.confirmed_at IS NOT NULL OR p.state IN (${states})))`;
