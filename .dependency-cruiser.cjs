/** Walls between the rooms of the project: generic rules, so that a new module is inside them from its first file. */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'packages-import-no-app', severity: 'error', from: { path: '^packages/' }, to: { path: '^apps/' } },
    {
      name: 'pure-packages-import-nothing-of-ours',
      severity: 'error',
      from: { path: '^packages/(scoring|draw)/src', pathNot: ['\\.spec\\.ts$', '/testing/'] },
      to: { pathNot: '^packages/$1/', dependencyTypesNot: ['core', 'npm-dev'] },
    },
    {
      name: 'platform-knows-no-business',
      severity: 'error',
      from: { path: '^apps/api/src/platform/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^apps/api/src/(modules|development|testing)/' },
    },
    {
      name: 'modules-enter-by-the-front-door',
      severity: 'error',
      from: { path: '^apps/api/src/modules/([^/]+)/' },
      to: { path: '^apps/api/src/modules/([^/]+)/', pathNot: ['^apps/api/src/modules/$1/', '/index\\.ts$'] },
    },
    {
      name: 'others-enter-by-the-front-door',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: ['^apps/api/src/(modules|testing)/', '\\.spec\\.ts$'] },
      to: { path: '^apps/api/src/modules/[^/]+/', pathNot: '/index\\.ts$' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^apps/api/src/modules/[^/]+/domain/', pathNot: '\\.spec\\.ts$' },
      to: { path: '(^apps/api/src/platform/|node_modules/(@nestjs|typeorm|pg|graphql|stripe|fastify|better-auth)/)' },
    },
    {
      name: 'data-sources-stay-in-the-platform',
      severity: 'error',
      from: { path: '^apps/api/src/modules/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^apps/api/src/platform/database/data-source\\.ts$' },
    },
    {
      name: 'portal-features-are-apart',
      severity: 'error',
      from: { path: '^apps/portal/src/features/([^/]+)/' },
      to: { path: '^apps/portal/src/features/([^/]+)/', pathNot: '^apps/portal/src/features/$1/' },
    },
    {
      name: 'portal-ui-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/portal/src/(ui|apollo|theme|i18n)/' },
      to: { path: '^apps/portal/src/(features|app)/' },
    },
    { name: 'portal-imports-no-api', severity: 'error', from: { path: '^apps/portal/' }, to: { path: '^apps/api/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.turbo)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
