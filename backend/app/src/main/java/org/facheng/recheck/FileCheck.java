package org.facheng.recheck;

import java.util.function.Consumer;
import org.facheng.document.StoredFiles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every stored content is there and is what its SHA-256 says. */
@Component
@Order(2)
class FileCheck implements Check {

    private final StoredFiles files;

    FileCheck(StoredFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "文件";
    }

    @Override
    public long run(Consumer<String> report) {
        var result = files.verify();
        result.damaged().forEach(sha256 -> report.accept("内容 %s 缺失或者已被改动".formatted(sha256)));
        return result.checked();
    }
}
