import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// A busy build machine may take longer than the usual second to draw a page.
configure({ asyncUtilTimeout: 8_000 });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  document.cookie = 'XSRF-TOKEN=; expires=Thu, 01 Jan 1970 00:00:00 GMT';
});
