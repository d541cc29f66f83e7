import { registrationTransitions } from '../modules/registrations/domain/registration-states.js';

/**
 * Makes the databases of specs refuse whatever move of a registration its table of states does not hold. Statements and services name states by hand in
 * a dozen places: what any spec makes the application do is held against the table here. What a spec arranges as superuser is not.
 */
export const refuseUnlawfulMoves = `
CREATE FUNCTION refuse_unlawful_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'barometer_app' AND NOT ('${JSON.stringify(registrationTransitions)}'::jsonb -> OLD.state) ? NEW.state THEN
    RAISE EXCEPTION 'A registration does not go from % to %.', OLD.state, NEW.state;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER refuse_unlawful_move AFTER UPDATE OF state ON registration
  FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION refuse_unlawful_move();`;

/** For a spec of what writes registrations as they ended, in one statement, instead of moving them. */
export const allowAnyMove = 'DROP TRIGGER IF EXISTS refuse_unlawful_move ON registration';
