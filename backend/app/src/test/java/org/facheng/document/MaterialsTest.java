package org.facheng.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.facheng.document.Materials.Upload;
import org.facheng.platform.Ids;
import org.facheng.platform.ProblemException;
import org.facheng.platform.TimeMachine;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

@FachengTest
class MaterialsTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF".getBytes(UTF_8);

    @Autowired
    Materials materials;

    @Autowired
    UploadSweep sweep;

    @Autowired
    DocumentSettings settings;

    @Autowired
    TimeMachine clock;

    private final String owner = Ids.newId();

    @Test
    void a_file_is_taken_for_what_it_holds_and_stored_by_its_hash() throws IOException {
        Upload upload = receive("身份证.exe", PDF);
        assertThat(upload.mediaType()).isEqualTo("application/pdf");
        assertThat(upload.name()).isEqualTo("身份证.exe.pdf");
        assertThat(upload.size()).isEqualTo(PDF.length);
        assertThat(settings.files().resolve(upload.sha256().substring(0, 2)).resolve(upload.sha256()))
                .hasBinaryContent(PDF);
        assertThat(receive("照片.JPEG", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0})
                        .name())
                .isEqualTo("照片.JPEG");
        assertThat(materials.limits().extensions()).contains("pdf", "jpg", "jpeg", "ofd");
        assertThat(receive("a.docx", word()).mediaType()).isEqualTo(FileKind.DOCX.mediaType());
        assertThat(receive("b.ofd", zip("OFD.xml")).mediaType()).isEqualTo("application/ofd");
        assertThat(receive("c.txt", "申请人称".getBytes(Charset.forName("GB18030"))).mediaType())
                .isEqualTo("text/plain;charset=GB18030");
        assertThat(receive("d.txt", "申请人称".getBytes(UTF_8)).mediaType()).isEqualTo("text/plain;charset=UTF-8");
    }

    @Test
    void hostile_files_are_refused_whatever_they_call_themselves() throws IOException {
        byte[] program = new byte[512];
        System.arraycopy(new byte[] {'M', 'Z', (byte) 0x90, 0, 3}, 0, program, 0, 5);
        List<byte[]> hostile = List.of(
                program,
                "<html><script>alert(1)</script></html>".getBytes(UTF_8),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>".getBytes(UTF_8),
                "#!/bin/sh\nrm -rf /".getBytes(UTF_8),
                zip("evil.exe"),
                zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                oldSpreadsheet());
        for (byte[] content : hostile) {
            assertThat(refusal("材料.pdf", content))
                    .extracting(ProblemException::status, ProblemException::code)
                    .containsExactly(415, "file_type_not_allowed");
        }
        assertThat(refusal("空.pdf", new byte[0]).code()).isEqualTo("file_empty");
        assertThat(arriving()).isEmpty();
    }

    @Test
    void a_file_without_end_is_cut_off_at_the_limit() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThatThrownBy(() -> materials.receive(owner, "大.txt", endless))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(413);
                    assertThat(problem.zh()).contains("1MB");
                });
        assertThat(arriving()).isEmpty();
    }

    @Test
    void a_name_is_no_path_and_turns_no_writing_around() {
        assertThat(receive("../../etc/passwd", PDF).name()).isEqualTo("passwd.pdf");
        assertThat(receive("C:\\temp\\申请书.PDF", PDF).name()).isEqualTo("申请书.PDF");
        assertThat(receive("a\u202Efdp.exe\u0000\r\n.pdf", PDF).name()).isEqualTo("afdp.exe.pdf");
        assertThat(receive("/", PDF).name()).isEqualTo("未命名.pdf");
        assertThat(receive(null, PDF).name()).isEqualTo("未命名.pdf");
        assertThat(receive("𠮷".repeat(500), PDF).name()).isEqualTo("𠮷".repeat(120) + ".pdf");
    }

    @Test
    void only_the_owner_binds_an_upload_and_only_once() {
        String caseId = Ids.newId();
        Upload upload = receive("申请书.pdf", PDF);

        refusesUnknown(caseId, Ids.newId(), upload.uploadId());
        List<Material> bound = materials.attach(caseId, owner, List.of(upload.uploadId()), "application", "申请人");
        refusesUnknown(caseId, owner, upload.uploadId());

        assertThat(materials.ofCase(caseId)).isEqualTo(bound);
        assertThat(materials.content(bound.get(0))).hasBinaryContent(PDF);
    }

    @Test
    void what_nobody_filed_within_a_day_is_swept_and_what_is_still_needed_stays() {
        byte[] forgotten = "无人提交的材料一".getBytes(UTF_8);
        byte[] shared = "两人上传的材料".getBytes(UTF_8);
        Upload gone = receive("a.txt", forgotten);
        Upload filed = receive("b.txt", shared);
        receive("c.txt", shared);
        Material material = materials
                .attach(Ids.newId(), owner, List.of(filed.uploadId()), "evidence", "申请人")
                .get(0);

        clock.set(clock.instant().plus(Duration.ofHours(25)));
        Upload fresh = receive("d.txt", "刚刚上传的材料".getBytes(UTF_8));
        sweep.sweep();

        assertThat(settings.files().resolve(gone.sha256().substring(0, 2)).resolve(gone.sha256()))
                .doesNotExist();
        refusesUnknown(Ids.newId(), owner, gone.uploadId());
        assertThat(materials.content(material)).hasBinaryContent(shared);
        assertThat(materials.attach(Ids.newId(), owner, List.of(fresh.uploadId()), "evidence", "申请人"))
                .hasSize(1);
    }

    @Test
    void a_file_leaves_with_headers_that_let_it_do_nothing() {
        Upload upload = receive("证据 目录.txt", "一、照片".getBytes(UTF_8));
        Material text = materials
                .attach(Ids.newId(), owner, List.of(upload.uploadId()), "evidence", "申请人")
                .get(0);
        ResponseEntity<?> answer = FileAnswer.of(text, materials.content(text));

        assertThat(answer.getHeaders().getFirst("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .startsWith("inline")
                .contains("filename*=UTF-8''%E8%AF%81%E6%8D%AE%20%E7%9B%AE%E5%BD%95.txt");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy"))
                .startsWith("sandbox;")
                .contains("default-src 'none'");
        Material word = new Material(
                "m", "c", "a.docx", 1, FileKind.DOCX.mediaType(), upload.sha256(), "evidence", "x", clock.instant());
        assertThat(FileAnswer.of(word, materials.content(word)).getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment");
    }

    private Upload receive(String name, byte[] content) {
        return materials.receive(owner, name, new ByteArrayInputStream(content));
    }

    private ProblemException refusal(String name, byte[] content) {
        try {
            receive(name, content);
        } catch (ProblemException e) {
            return e;
        }
        throw new AssertionError(name + " was taken");
    }

    private void refusesUnknown(String caseId, String ownerId, String uploadId) {
        assertThatThrownBy(() -> materials.attach(caseId, ownerId, List.of(uploadId), "evidence", "申请人"))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::code)
                .isEqualTo("unknown_upload");
    }

    private List<Path> arriving() throws IOException {
        try (Stream<Path> files = Files.list(settings.files().resolve("arriving"))) {
            return files.toList();
        }
    }

    private static byte[] word() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("申请书");
            document.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] oldSpreadsheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem office = new POIFSFileSystem()) {
            office.createDocument(new ByteArrayInputStream(new byte[] {1, 2, 3}), "Workbook");
            office.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }
}
