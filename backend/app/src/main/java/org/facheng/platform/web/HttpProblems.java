package org.facheng.platform.web;

import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.springframework.util.unit.DataSize;

/** The refusals HTTP itself knows, in words. */
final class HttpProblems {

    private HttpProblems() {}

    static ProblemException of(int status) {
        return switch (status) {
            case 401 -> problem(401, "not_signed_in", "请先登录。", "Please sign in.");
            case 403 -> Problems.forbidden();
            case 404 -> Problems.notFound();
            case 405 -> problem(405, "method_not_allowed", "此地址不支持该操作。", "This address does not support the method.");
            case 406 -> problem(406, "not_acceptable", "无法提供您要求的格式。", "The format you accept is not available.");
            case 413 -> problem(
                    413, "too_large", "上传的内容超过大小限制，请压缩或分开上传。", "It is too large. Compress it or send it in parts.");
            case 415 -> problem(
                    415, "unsupported_media_type", "不支持该内容格式。", "The format of the content is not supported.");
            case 501, 502, 503, 504, 505 -> problem(
                    status, "unavailable", "系统暂时不能处理该请求，请稍后重试。", "The request can't be handled now. Try again later.");
            default -> problem(
                    status, "bad_request", "请求有误，请核对后重试。", "The request is not right. Check it and try again.");
        };
    }

    /** The body of a request that carries no file. */
    static ProblemException tooLarge(DataSize limit) {
        return problem(
                        413,
                        "too_large",
                        "请求内容超过大小限制（%dMB），请删减或者分开提交。".formatted(limit.toMegabytes()),
                        "The request is larger than %d MB. Shorten it or send it in parts."
                                .formatted(limit.toMegabytes()))
                .with("limit", limit.toBytes());
    }

    private static ProblemException problem(int status, String code, String zh, String en) {
        return new ProblemException(status, code, zh, en);
    }
}
