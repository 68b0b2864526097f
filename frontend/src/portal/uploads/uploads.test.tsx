import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { Problem } from '@shared/api/problem';
import { upload, type Upload } from '@shared/api/upload';
import { DRAFT, draftOf, openPortal } from '../test/portal';
import { t } from '../text';

vi.mock('@shared/api/upload');
const sending = vi.mocked(upload);

const LIMITS = { maxBytes: 1_048_576, maxFiles: 2, extensions: ['pdf', 'jpg', 'jpeg'] };
const file = (name: string, size = 10) => new File([new Uint8Array(size)], name);
const arrived = (name: string): Upload => ({ uploadId: `u-${name}`, name, size: 10, sha256: '0', mediaType: 'application/pdf' });
const chooser = () => screen.findByLabelText(t.uploads.choose(t.papers['id-copy'].name));

beforeEach(() => {
  sessionStorage.clear();
  sending.mockReset();
  openPortal(`/apply/${DRAFT}/papers`, {
    'GET /api/portal/procedures': { body: [{ procedure: 'reconsideration', name: '', gates: { uploads: LIMITS } }] },
    [`GET /api/portal/drafts/${DRAFT}`]: { body: draftOf() },
  });
});

test('a file that arrived is listed and can be taken away again', async () => {
  sending.mockResolvedValue(arrived('a.pdf'));
  await userEvent.upload(await chooser(), file('a.pdf'), { applyAccept: false });
  await userEvent.click(await screen.findByRole('button', { name: t.uploads.removeOf('a.pdf') }));
  expect(screen.queryByText('a.pdf')).toBeNull();
});

test.each([
  ['a.exe', 10, '这种文件不能上传，请换成 PDF、JPG、JPEG 文件，每个不超过 1 MB。'],
  ['a', 10, '这种文件不能上传，请换成 PDF、JPG、JPEG 文件，每个不超过 1 MB。'],
  ['a.pdf', 2_000_000, t.uploads.tooBig(1)],
  ['a.pdf', 0, t.uploads.empty],
])('%s with %i bytes is refused before it is sent', async (name, size, sentence) => {
  await userEvent.upload(await chooser(), file(name, size), { applyAccept: false });
  expect(screen.getByText(sentence)).toBeDefined();
  expect(sending).not.toHaveBeenCalled();
});

test('what the server states is what the browser offers and what is sent', async () => {
  sending.mockResolvedValue(arrived('a.JPEG'));
  const { control } = (await chooser()) as HTMLLabelElement;
  await waitFor(() => expect(control).toHaveProperty('accept', '.pdf,.jpg,.jpeg'));
  await userEvent.upload(await chooser(), file('a.JPEG'), { applyAccept: false });
  expect(await screen.findByText(new RegExp(t.uploads.done))).toBeDefined();
});

test('a file the server refuses shows its sentence and can be sent again', async () => {
  sending.mockRejectedValueOnce(new Problem(415, { code: 'wrong_type', detail: '内容不是 PDF' }));
  sending.mockResolvedValueOnce(arrived('a.pdf'));
  await userEvent.upload(await chooser(), file('a.pdf'), { applyAccept: false });
  expect(await screen.findByText('内容不是 PDF')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: t.uploads.retryOf('a.pdf') }));
  expect(await screen.findByText(new RegExp(t.uploads.done))).toBeDefined();
  expect(screen.queryByText('内容不是 PDF')).toBeNull();
});

test('the page is not left while a file is on its way, and shows how far it is', async () => {
  sending.mockImplementation((_, progress) => {
    progress?.(0.42);
    return new Promise(() => undefined);
  });
  await userEvent.upload(await chooser(), file('a.pdf'), { applyAccept: false });
  expect(screen.getByRole('progressbar')).toHaveProperty('value', 42);
  await userEvent.click(screen.getByRole('button', { name: t.form.continue }));
  expect(screen.getByRole('alert')).toHaveProperty('textContent', expect.stringContaining(t.uploads.waiting));
});
