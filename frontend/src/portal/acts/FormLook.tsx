import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { ReactNode } from 'react';

dayjs.locale('zh-cn');

/** The look of the portal: its ink, its size of type, and fields large enough for a thumb. */
const look = {
  token: {
    colorPrimary: '#17427a',
    colorText: '#1a1d21',
    colorTextHeading: '#1a1d21',
    colorTextDescription: '#4d5560',
    colorTextPlaceholder: '#5c6672',
    colorBorder: '#5c6672',
    colorError: '#b3261e',
    borderRadius: 0,
    fontSize: 18,
    controlHeight: 46,
    fontFamily: 'inherit',
  },
};

export function FormLook({ children }: { children: ReactNode }) {
  return (
    <ConfigProvider locale={zhCN} theme={look}>
      {children}
    </ConfigProvider>
  );
}
