package org.facheng.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** What it takes to open a case; numbers are drawn by {@link Cases#open}. Party ids and case ids are filled in there. */
public record NewCase(
        String procedure,
        String lawVersion,
        String caseNumberPattern,
        String receiptNumberPattern,
        String title,
        String channel,
        LocalDate receivedOn,
        String handlingUnitId,
        String respondentUnitId,
        String filedByUserId,
        String accountableUserId,
        String accountableUnitId,
        String stage,
        String form,
        boolean secret,
        Set<String> reported,
        boolean impartial,
        List<Party> parties) {

    /** The case as it is stored on the day it is opened. */
    CaseFile as(String id, String caseNo, String receiptNo, Instant now) {
        return new CaseFile(
                id,
                caseNo,
                receiptNo,
                procedure,
                lawVersion,
                title,
                channel,
                receivedOn,
                handlingUnitId,
                respondentUnitId,
                null,
                filedByUserId,
                accountableUserId,
                accountableUnitId,
                stage,
                null,
                true,
                null,
                form,
                now,
                null,
                secret,
                reported.isEmpty() ? null : JsonMapper.shared().writeValueAsString(reported),
                impartial,
                0);
    }
}
