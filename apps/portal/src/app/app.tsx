import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';

import { publicScope } from '../apollo/scope.js';
import { ScopedProvider } from '../apollo/scoped-provider.js';
import { cssVariables, theme } from '../theme/theme.js';
import { router } from './router.js';

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <ScopedProvider scope={publicScope}>
        <RouterProvider router={router} />
      </ScopedProvider>
    </MantineProvider>
  );
}
