import { Button, Checkbox, TextInput } from '@mantine/core';

import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../data-table.js';
import type { Column } from '../data-table.js';
import { fieldId } from '../form/field-id.js';
import classes from './quotes.module.css';
import type { TypedSite } from './typed-sites.js';

interface SiteChoicesProps {
  readonly legend: string;
  readonly sites: readonly TypedSite[];
  /** Whether the price list has a price for further audits. */
  readonly hasExtraAudits: boolean;
  readonly error?: string | undefined;
  readonly onChange: (sites: readonly TypedSite[]) => void;
}

/** Which sites, and the options of each; one button for all of a network. */
export function SiteChoices({ legend, sites, hasExtraAudits, error, onChange }: SiteChoicesProps) {
  const t = useTexts();
  const chosen = sites.filter(({ isChosen }) => isChosen).length;
  const areAll = chosen === sites.length;
  const change = (siteId: string, changes: Partial<TypedSite>) =>
    onChange(sites.map((site) => (site.siteId === siteId ? { ...site, ...changes } : site)));

  const extra: Column<TypedSite> = {
    key: 'extra',
    title: t('quotes:ask.extra'),
    cell: ({ siteId, name, isChosen, extra }) => (
      <TextInput
        className={classes.number}
        aria-label={t('quotes:ask.extraOf', { site: name })}
        inputMode="numeric"
        autoComplete="off"
        value={isChosen ? extra : ''}
        disabled={!isChosen}
        onChange={({ currentTarget }) => change(siteId, { extra: currentTarget.value })}
      />
    ),
  };

  return (
    <fieldset className={classes.sites} id={fieldId('sites')} tabIndex={-1}>
      <legend>{legend}</legend>
      {error ? <p className={classes.error}>{error}</p> : null}
      <div className={classes.links}>
        <Button variant="default" onClick={() => onChange(sites.map((site) => ({ ...site, isChosen: !areAll })))}>
          {t(areAll ? 'quotes:ask.none' : 'quotes:ask.all')}
        </Button>
        <p role="status">{t('quotes:ask.chosen', { count: chosen })}</p>
      </div>
      <DataTable<TypedSite>
        caption={legend}
        isCaptionHidden
        isStacked
        density="compact"
        rows={sites}
        keyOf={({ siteId }) => siteId}
        columns={[
          {
            key: 'site',
            title: t('quotes:page.site'),
            isRowHeader: true,
            cell: ({ siteId, name, isChosen }) => (
              <Checkbox
                label={name}
                checked={isChosen}
                onChange={({ currentTarget }) => change(siteId, { isChosen: currentTarget.checked })}
              />
            ),
          },
          {
            key: 'visits',
            title: t('quotes:ask.visits'),
            cell: ({ siteId, name, isChosen, visits }) => (
              <Checkbox
                aria-label={t('quotes:ask.visitsOf', { site: name })}
                checked={isChosen && visits}
                disabled={!isChosen}
                onChange={({ currentTarget }) => change(siteId, { visits: currentTarget.checked })}
              />
            ),
          },
          ...(hasExtraAudits ? [extra] : []),
        ]}
      />
    </fieldset>
  );
}
