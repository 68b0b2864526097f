import { Problem } from '@shared/api/problem';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider, theme } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { BrowserRouter } from 'react-router-dom';
import { Pages } from './Pages';
import { SessionGate } from './shell/SessionGate';

dayjs.locale('zh-cn');

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // A refusal stays a refusal; only a lost connection or a failing server is worth another try.
      retry: (count, error) => count < 2 && error instanceof Problem && (error.status === 0 || error.status >= 500),
      staleTime: 5_000,
    },
  },
});

const look = {
  // The compact look makes every size two points smaller.
  algorithm: theme.compactAlgorithm,
  token: {
    // Who asked their system for less motion gets none.
    motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    colorPrimary: '#123a63',
    colorLink: '#0b57a4',
    colorTextSecondary: '#55616d',
    colorTextDescription: '#55616d',
    borderRadius: 4,
    fontSize: 15,
  },
};

export function App() {
  return (
    <ConfigProvider locale={zhCN} theme={look} button={{ autoInsertSpace: false }}>
      <AntApp>
        <QueryClientProvider client={client}>
          <BrowserRouter basename="/workbench">
            <SessionGate>
              <Pages />
            </SessionGate>
          </BrowserRouter>
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
