/**
 * The one door from the application to the queue: `queue.enqueue(task, payload, key, run_at, queue_name, key_mode)`, called inside the caller's
 * transaction, so that a job exists exactly when its cause was committed. It runs with the queue's own role: the application can read and change no job.
 */
const enqueueOne = `
CREATE SCHEMA IF NOT EXISTS queue;
DROP FUNCTION IF EXISTS queue.enqueue(text, json, text, timestamptz);
CREATE OR REPLACE FUNCTION queue.enqueue(task text, payload json, key text, run_at timestamptz DEFAULT NULL, queue_name text DEFAULT NULL,
  key_mode text DEFAULT 'preserve_run_at') RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
  SELECT graphile_worker.add_job(task, payload, queue_name => queue_name, run_at => run_at, max_attempts => 10, job_key => key, job_key_mode => key_mode);
$body$;
REVOKE ALL ON FUNCTION queue.enqueue(text, json, text, timestamptz, text, text) FROM PUBLIC;
GRANT USAGE ON SCHEMA queue TO barometer_app;
GRANT EXECUTE ON FUNCTION queue.enqueue(text, json, text, timestamptz, text, text) TO barometer_app;
`;

/**
 * The same door for many jobs of one task at once, without keys: one statement of the queue for all of them. One call each would look through all that
 * were added before, because nothing is known yet of what a transaction adds.
 */
const enqueueEach = `
DROP FUNCTION IF EXISTS queue.enqueue(text, json[]);
CREATE OR REPLACE FUNCTION queue.enqueue(task text, payloads json[], run_at timestamptz DEFAULT NULL) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
  SELECT count(*) FROM graphile_worker.add_jobs(
    ARRAY(SELECT ROW(task, payload, NULL, run_at, 10, NULL, NULL, NULL)::graphile_worker.job_spec FROM unnest(payloads) AS payload));
$body$;
REVOKE ALL ON FUNCTION queue.enqueue(text, json[], timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION queue.enqueue(text, json[], timestamptz) TO barometer_app;
`;

/** The doors of the queue. */
export const enqueueFunction = enqueueOne + enqueueEach;
