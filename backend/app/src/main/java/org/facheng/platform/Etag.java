package org.facheng.platform;

import java.util.function.Supplier;

/** Versions of a resource as HTTP carries them: {@code ETag: "3"} out, {@code If-Match: "3"} in. */
public final class Etag {

    private Etag() {}

    /** The value of the header {@code ETag}. */
    public static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /**
     * Makes sure that whoever overwrites a resource has seen its present state.
     *
     * @param ifMatch the header {@code If-Match}, null if it was not sent
     * @param version the version now stored
     * @param current the present state, shown to the caller as {@code current} if his is stale; null to show none
     * @throws ProblemException 428 {@code precondition_required} without the header; 412 {@code stale} with
     *     {@code version} and {@code current} if another version is stored by now
     */
    public static void check(String ifMatch, long version, Supplier<?> current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    428,
                    "precondition_required",
                    "请求缺少 If-Match，请刷新页面后重新保存。",
                    "Send the header If-Match with the version you have seen.");
        }
        checkIfSent(ifMatch, version, current);
    }

    /** The same for an act that may also be done without having seen the resource. */
    public static void checkIfSent(String ifMatch, long version, Supplier<?> current) {
        if (ifMatch == null || ifMatch.strip().equals(of(version))) {
            return;
        }
        ProblemException stale = new ProblemException(
                        412,
                        "stale",
                        "您打开之后，内容已被他人更新，请核对最新内容后再保存。",
                        "It was changed since you opened it. Compare and save again.")
                .with("version", version);
        throw current == null ? stale : stale.with("current", current.get());
    }
}
