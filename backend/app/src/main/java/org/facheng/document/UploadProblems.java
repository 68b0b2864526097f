package org.facheng.document;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.springframework.util.unit.DataSize;

/** Why a file is not taken, in words that say what would be. */
final class UploadProblems {

    private UploadProblems() {}

    static ProblemException tooLarge(DataSize limit) {
        return new ProblemException(
                        413,
                        "file_too_large",
                        "文件超过" + limit.toMegabytes() + "MB，请压缩或者拆分后上传。",
                        "The file is larger than " + limit.toMegabytes() + " MB. Compress or split it.")
                .with("limit", limit.toBytes());
    }

    static ProblemException tooMuchWaiting(DataSize limit) {
        return new ProblemException(
                413,
                "uploads_too_large",
                "您已上传、尚未提交的文件合计超过" + limit.toMegabytes() + "MB，请先提交申请。",
                "Your uploads not yet filed exceed " + limit.toMegabytes() + " MB. File them first.");
    }

    static ProblemException tooMany(int most) {
        return Problems.invalid(
                        "too_many_files",
                        "一次最多提交%d个文件，请合并后再提交。".formatted(most),
                        "At most %d files at a time. Put some of them together.".formatted(most))
                .at("/uploadIds", "最多%d个".formatted(most), "at most %d".formatted(most));
    }

    static ProblemException notAllowed() {
        String allowed = Arrays.stream(FileKind.values())
                .map(kind -> kind.extension().toUpperCase())
                .collect(Collectors.joining("、"));
        return new ProblemException(
                        415,
                        "file_type_not_allowed",
                        "不支持这种文件，请上传" + allowed + "文件（不含宏）。按文件内容判断，改扩展名无效。",
                        "This type of file is not taken. Allowed by content: " + allowed + ", without macros.")
                .with(
                        "allowed",
                        Arrays.stream(FileKind.values())
                                .map(FileKind::extension)
                                .toList());
    }

    static ProblemException empty() {
        return Problems.invalid("file_empty", "文件是空的，请检查后重新上传。", "The file is empty.");
    }

    static ProblemException unknownUpload() {
        return Problems.invalid(
                "unknown_upload",
                "找不到上传的文件，可能没有随申请保存、超过24小时已被清理，请重新上传。",
                "No such upload; it may have been removed after 24 hours without being filed. Upload it again.");
    }
}
