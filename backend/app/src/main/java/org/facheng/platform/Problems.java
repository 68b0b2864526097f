package org.facheng.platform;

import java.util.List;

/** The refusals every part of the product makes, each with its fixed HTTP status. */
public final class Problems {

    private Problems() {}

    /** 404, also for an object of another unit or citizen: as if it did not exist. */
    public static ProblemException notFound() {
        return new ProblemException(
                404, "not_found", "没有找到您要查看的内容，请核对编号后重试。", "Not found. Check the number and try again.");
    }

    /** 403: the object is known, the right to act is not there. */
    public static ProblemException forbidden() {
        return new ProblemException(
                403, "forbidden", "您没有办理此事项的权限，请联系本单位管理员。", "You may not do this. Ask your administrator.");
    }

    /** 403: whoever proposed something can't decide on it. */
    public static ProblemException secondPersonRequired() {
        return new ProblemException(
                403, "second_person_required", "须由提出人以外的人决定。", "Somebody else has to decide on it.");
    }

    /** 409: somebody or something came first. */
    public static ProblemException conflict(String code, String zh, String en) {
        return new ProblemException(409, code, zh, en);
    }

    /** 409 {@code concurrent_change}: two transactions met, and this one gave way. */
    public static ProblemException concurrentChange() {
        return conflict(
                "concurrent_change",
                "另一操作刚刚修改了同一内容，请刷新后重试。",
                "Somebody changed the same thing just now. Reload and try again.");
    }

    /** 422 {@code form_invalid}: a form with every input at fault. */
    public static ProblemException formInvalid(List<ProblemException.InputError> errors) {
        var problem = invalid(
                "form_invalid",
                "有%d处填写有误，请改正后再提交。".formatted(errors.size()),
                "%d inputs are wrong. Correct the marked ones and send the form again.".formatted(errors.size()));
        errors.forEach(error -> problem.at(error.pointer(), error.zh(), error.en()));
        return problem;
    }

    /** 422: the input is understood and wrong. */
    public static ProblemException invalid(String code, String zh, String en) {
        return new ProblemException(422, code, zh, en);
    }
}
