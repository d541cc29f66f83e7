/** What contradicts what in the settings of an edition, and how to mend it. */
export const contradictions = {
  name_missing: 'Donnez un nom à l’édition, par exemple l’année de ses résultats.',
  number_not_positive: 'Le numéro de l’édition est un nombre entier à partir de 1.',
  closes_before_opening:
    'Les inscriptions ferment le {{closes}}, avant leur ouverture le {{opens}}. Choisissez une clôture plus tardive ou une ouverture plus tôt.',
  no_window: 'Les audits n’ont aucune période. Ajoutez-en au moins une.',
  window_ends_before_start:
    'Cette période d’audits finit le {{ends}}, avant son début le {{starts}}. Choisissez une fin plus tardive.',
  windows_overlap:
    'Cette période d’audits commence le {{starts}}, alors qu’une autre va du {{otherStarts}} au {{otherEnds}}. Séparez-les, ou n’en faites qu’une.',
  window_before_deadline:
    'Cette période d’audits commence le {{starts}}, alors que l’on s’inscrit jusqu’au {{closes}}. Faites-la commencer après la clôture.',
  results_before_field_work_ends:
    'Les résultats sont annoncés pour le {{results}}, avant la fin des audits le {{ends}}. Choisissez une date plus tardive.',
  results_before_answers_are_in:
    'Une réponse au dernier audit peut encore arriver {{days}} jours après la fin des audits, soit jusqu’au {{observed}}. Les résultats, annoncés pour le {{results}}, doivent venir après.',
  beacon_missing:
    'Dites d’où viendra la valeur qui décide du tirage, et à quel moment elle sera publiée : sans elle, personne ne peut vérifier le tirage.',
  beacon_chain_unknown:
    'La chaîne « {{chain}} » n’est pas l’une des chaînes drand connues ici : le moment de ses valeurs ne peut pas être calculé. Choisissez-en une de la liste.',
  beacon_round_at_other_moment:
    'La valeur n° {{round}} de la chaîne est publiée le {{born}}, et non le {{announced}}. Enregistrez à nouveau le moment : le numéro s’en déduit.',
  beacon_before_close:
    'La valeur qui décide du tirage est publiée le {{beacon}}, alors que l’on s’inscrit jusqu’au {{closes}}. Elle doit l’être après la clôture, sinon elle pourrait être connue de qui s’inscrit.',
  beacon_source_missing: 'Dites où la valeur qui décide du tirage pourra être lue par tous.',
  beacon_pattern_invalid:
    'La forme « {{pattern}} » n’est pas une expression régulière valide. Pour six chiffres, écrivez [0-9]{6}.',
  beacon_pattern_too_long:
    'La forme de la valeur tient en {{most}} caractères : celle-ci en a {{length}}. Écrivez-la plus court.',
  offers_missing: 'Dites quand tous les candidats apprennent le résultat.',
  offers_before_beacon:
    'Les résultats du tirage sont annoncés pour le {{offers}}, mais la valeur qui le décide n’est publiée que le {{beacon}}. Annoncez-les après.',
  days_to_answer_out_of_range:
    'Le délai pour répondre est de {{days}} jours. Choisissez un nombre entier de {{fewest}} à {{most}} : deux rappels partent avant la fin.',
  answers_after_field_work_starts:
    'Avec {{days}} jours pour répondre, on peut accepter une place jusqu’au {{due}}, alors que les audits commencent le {{starts}}. Raccourcissez ce délai, avancez l’annonce ou reculez les audits.',
  details_due_before_close:
    'Les participants peuvent corriger leurs coordonnées jusqu’au {{due}}, avant même la clôture des inscriptions le {{closes}}. Choisissez une date plus tardive.',
  details_due_after_field_work_starts:
    'Les participants peuvent corriger leurs coordonnées jusqu’au {{due}}, alors que les audits commencent le {{starts}} avec ces coordonnées. Choisissez une date plus tôt.',
  places_negative: 'Un nombre de places est un nombre entier, 0 ou plus : {{places}} n’en est pas un.',
  places_too_many:
    'Une édition compte au plus {{most}} places gratuites : {{places}}, c’est trop. Vérifiez le nombre saisi.',
  strata_over_total:
    'Les strates réservent {{reserved}} places, sur {{total}} en tout. Réservez-en moins, ou augmentez le total.',
  stratum_missing:
    'Il manque des strates : {{strata}}. Chaque catégorie en a une dans chaque territoire, même sans place réservée.',
  stratum_unknown:
    'Des strates ne correspondent à aucune catégorie dans un territoire, ou figurent deux fois : {{strata}}. Retirez-les.',
  territory_code_invalid:
    'Le code de territoire « {{code}} » ne convient pas. Il commence par une lettre minuscule, suivie de minuscules, de chiffres ou de tirets.',
  territory_code_twice: 'Deux territoires portent le code « {{code}} ». Donnez-en un autre à l’un d’eux.',
  territory_label_missing: 'Donnez un nom au territoire « {{code}} », en français et en anglais.',
  no_rest_territory:
    'Aucun territoire ne prend les régions que les autres ne nomment pas : leurs structures n’auraient pas de strate. Laissez un territoire prendre le reste.',
  two_rest_territories:
    'Deux territoires prennent le reste des régions : {{first}} et {{second}}. Nommez les régions de l’un des deux.',
  region_twice: 'La région {{region}} est à la fois dans {{territory}} et dans {{other}}. Retirez-la de l’un des deux.',
  territory_without_region: 'Le territoire {{territory}} n’a aucune région. Nommez-en au moins une, ou retirez-le.',
  plan_not_thirteen:
    'Chaque site reçoit {{audits}} audits, alors que le baromètre en promet {{expected}}, visites physiques non comprises. Corrigez le plan.',
  audits_not_counted: 'Un nombre d’audits est un nombre entier, 1 ou plus. Corrigez-le, ou retirez ce canal.',
  inspected_channel_without_audits:
    'Un canal sans audit est dit observé en entier. Ajoutez-lui des audits, ou décochez-le.',
  weight_out_of_range: 'Un poids va de 0 à 100 %. Corrigez celui-ci.',
  grid_unknown: 'Cette grille n’est pas l’une des vôtres. Choisissez-en une de la liste.',
  channel_not_in_grid:
    'La grille choisie n’a aucun critère pour ce canal. Retirez ses audits, ou choisissez une autre grille.',
  weight_of_unknown_channel:
    'Un poids est donné à un canal sans audit : {{channels}}. Retirez ce poids, ou ajoutez des audits.',
  channel_without_weight: 'Ces canaux ont des audits mais pas de poids : {{channels}}. Donnez-leur un poids.',
  weights_not_one: 'Les poids des canaux font {{sum}} % en tout, au lieu de 100 %. Corrigez-les.',
  visits_without_channel:
    'Un nombre de sites est fixé pour les visites physiques, mais le plan n’en prévoit pas. Retirez ce nombre, ou ajoutez ce canal au plan.',
  visit_capacity_negative:
    'Le nombre de sites qui peuvent avoir des visites physiques est un nombre entier, 0 ou plus.',
  price_missing:
    'Rien ne dit le prix « {{code}} » pour : {{categories}}. Ce qui peut être commandé a un prix : complétez le tarif.',
  price_out_of_range: 'Un prix hors taxes va de {{least}} € à {{most}} €. Corrigez celui-ci.',
  price_twice: 'Deux prix « {{code}} » sont donnés pour la même catégorie. N’en gardez qu’un.',
  price_of_unknown_category: 'Un prix est donné pour la catégorie « {{category}} », que l’édition n’a pas. Retirez-le.',
  vat_out_of_range: 'Le taux de TVA va de 0 à 100 %. Corrigez-le.',
} as const;
