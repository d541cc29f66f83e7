/**
 * Criterion figures are one packed row per site and channel. They do not compress, and are read as a whole: they stay in their row as long as they fit
 * in a page, uncompressed. What a site was computed from stands in a table of its own, since fewer may read it than may read its figures.
 */
export const figureTables = `
CREATE TABLE criterion_score (
  organisation_id uuid NOT NULL, score_run_id uuid NOT NULL, registration_id uuid NOT NULL, channel text NOT NULL, operator_id uuid NOT NULL,
  figures bytea NOT NULL,
  PRIMARY KEY (organisation_id, score_run_id, registration_id, channel),
  CONSTRAINT criterion_score_registration FOREIGN KEY (organisation_id, registration_id) REFERENCES registration (organisation_id, id),
  CONSTRAINT criterion_score_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
) WITH (toast_tuple_target = 8160);
ALTER TABLE criterion_score ALTER COLUMN figures SET STORAGE EXTERNAL;
CREATE TABLE score_lineage (
  organisation_id uuid NOT NULL, score_run_id uuid NOT NULL, registration_id uuid NOT NULL, operator_id uuid NOT NULL, rows jsonb NOT NULL,
  PRIMARY KEY (organisation_id, score_run_id, registration_id),
  CONSTRAINT score_lineage_registration FOREIGN KEY (organisation_id, registration_id) REFERENCES registration (organisation_id, id),
  CONSTRAINT score_lineage_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE TABLE organisation_score (
  organisation_id uuid NOT NULL, score_run_id uuid NOT NULL, operator_id uuid NOT NULL, figures jsonb NOT NULL,
  PRIMARY KEY (organisation_id, score_run_id),
  CONSTRAINT organisation_score_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
ALTER TABLE score_run ADD COLUMN settings jsonb;`;
