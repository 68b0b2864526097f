package org.facheng.recheck;

import org.facheng.document.StoredFiles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every stored content is there and is what its SHA-256 says. */
@Component
@Order(2)
class FileCheck implements Check {

    private static final String KIND = "文件";

    private final StoredFiles files;

    FileCheck(StoredFiles files) {
        this.files = files;
    }

    @Override
    public void run(Verdict verdict) {
        var result = files.verify();
        verdict.checked(KIND, result.checked());
        result.damaged().forEach(sha256 -> verdict.differs(KIND, "内容 %s 缺失或者已被改动".formatted(sha256)));
    }
}
