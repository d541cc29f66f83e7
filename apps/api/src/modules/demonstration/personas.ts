import type { OperatorRole, OrganisationRole } from '../../platform/context/access.js';
import { PERSONA_ORGANISATION_KEY } from './domain/cast/cast.js';

/** A person anybody may become with one click, in demonstration mode only. */
export interface Persona {
  readonly email: string;
  readonly name: string;
  readonly role: { readonly fr: string; readonly en: string };
  /** Where the person works. The auditor's space does not exist yet: the account waits for it. */
  readonly works:
    | { readonly at: 'organisation'; readonly as: OrganisationRole; readonly organisationKey: string }
    | { readonly at: 'operator'; readonly as: OperatorRole }
    | { readonly at: 'field' };
}

/** One password for all of them, told to whoever asks: it protects nothing. */
export const personaPassword = 'barometre-demonstration';

const townHall = (mailbox: string): string => `${mailbox}@mairie-demo.example`;
const barometer = (mailbox: string): string => `${mailbox}@barometre.example`;

const organisationKey = PERSONA_ORGANISATION_KEY;

/** The people of the town hall and the console who have done something already when the demonstration begins. */
export const OWNER = townHall('proprietaire');
export const MEMBER = townHall('membre');
export const FINANCE = townHall('finances');
export const APPLICANT = 'candidature@commune-demo.example';
export const ADMINISTRATOR = barometer('admin');

/** A town that was not drawn in the finished edition and applies again in the open one. */
const APPLICANT_ORGANISATION_KEY = 'city_under_20k-97';

/** Everybody who can be entered, those of the town hall first. */
export const personas: readonly Persona[] = [
  {
    email: OWNER,
    name: 'Claire Fontaine',
    role: { fr: 'Mairie, propriétaire de l’espace', en: 'Town hall, owner of the space' },
    works: { at: 'organisation', as: 'owner', organisationKey },
  },
  {
    email: MEMBER,
    name: 'Karim Haddad',
    role: { fr: 'Mairie, membre', en: 'Town hall, member' },
    works: { at: 'organisation', as: 'member', organisationKey },
  },
  {
    email: FINANCE,
    name: 'Sylvie Marchand',
    role: { fr: 'Mairie, finances', en: 'Town hall, finance' },
    works: { at: 'organisation', as: 'finance', organisationKey },
  },
  {
    email: townHall('lecture'),
    name: 'Julien Perrot',
    role: { fr: 'Mairie, lecture seule', en: 'Town hall, reader' },
    works: { at: 'organisation', as: 'reader', organisationKey },
  },
  {
    email: APPLICANT,
    name: 'Leïla Benali',
    role: { fr: 'Commune, candidate à une place gratuite', en: 'Town, applying for a free place' },
    works: { at: 'organisation', as: 'owner', organisationKey: APPLICANT_ORGANISATION_KEY },
  },
  {
    email: ADMINISTRATOR,
    name: 'Hélène Astier',
    role: { fr: 'Baromètre, administration', en: 'Barometer, administrator' },
    works: { at: 'operator', as: 'administrator' },
  },
  {
    email: barometer('terrain'),
    name: 'Mathieu Guérin',
    role: { fr: 'Baromètre, responsable du terrain', en: 'Barometer, field manager' },
    works: { at: 'operator', as: 'field_manager' },
  },
  {
    email: barometer('facturation'),
    name: 'Nadia Belkacem',
    role: { fr: 'Baromètre, facturation', en: 'Barometer, finance officer' },
    works: { at: 'operator', as: 'finance_officer' },
  },
  {
    email: barometer('jury'),
    name: 'François Delmas',
    role: { fr: 'Baromètre, jury', en: 'Barometer, jury' },
    works: { at: 'operator', as: 'jury' },
  },
  {
    email: barometer('controle'),
    name: 'Inès Roussel',
    role: { fr: 'Baromètre, contrôle qualité', en: 'Barometer, quality control' },
    works: { at: 'operator', as: 'reviewer' },
  },
  {
    email: barometer('auditeur'),
    name: 'Paul Lemoine',
    role: { fr: 'Citoyen mystère', en: 'Mystery citizen' },
    works: { at: 'field' },
  },
];
