// Which project may import which, and which npm packages each must not see (ARCHITECTURE.md, "Boundaries").
const server = ['@nestjs/*', 'typeorm', 'pg', 'bullmq', 'class-validator', 'class-transformer'];
const screen = ['react', 'react-dom', 'react-*', '@mantine/*', '@tanstack/*'];

export const depConstraints = [
  { sourceTag: 'scope:domain', onlyDependOnLibsWithTags: ['scope:domain'] },
  {
    sourceTag: 'scope:contracts',
    onlyDependOnLibsWithTags: ['scope:contracts'],
    allowedExternalImports: ['openapi-fetch', 'openapi-typescript'],
  },
  {
    sourceTag: 'scope:api',
    onlyDependOnLibsWithTags: ['scope:domain'],
    bannedExternalImports: screen,
  },
  {
    sourceTag: 'scope:admin',
    onlyDependOnLibsWithTags: ['scope:domain', 'scope:contracts'],
    bannedExternalImports: server,
  },
];
