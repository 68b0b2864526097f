package org.facheng.procedure.admissibility;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.facheng.procedure.matter.Matter;

/** The papers without which the conditions cannot be judged: all gaps at once, for the one notice (行政复议法第三十一条第一款). */
final class Papers implements Rule {

    private static final Topic TOPIC = new Topic("materials", "申请材料齐全");
    private static final String BASIS = "行政复议法第三十一条第一款";

    private static final List<Function<Matter, Stream<CorrectionItem>>> CHECKS = List.of(
            Papers::requestedProof,
            Signatures::missing,
            IdentityPapers::missing,
            StandingPapers::missing,
            Papers::address,
            Agents::missing);

    @Override
    public Optional<Examined> examine(Inquiry inquiry) {
        List<CorrectionItem> gaps =
                CHECKS.stream().flatMap(check -> check.apply(inquiry.matter())).toList();
        return Optional.of(
                gaps.isEmpty()
                        ? TOPIC.met("签名或者盖章、身份证明、送达地址齐全。", BASIS)
                        : TOPIC.correct("申请材料不齐全，共" + gaps.size() + "处，应当一次性告知补正。", BASIS, gaps));
    }

    private static Stream<CorrectionItem> requestedProof(Matter matter) {
        return matter.declared().proofMissing().stream()
                .map(proof -> new CorrectionItem(proof + "（或者说明无法取得的理由并申请机构核实）", BASIS));
    }

    private static Stream<CorrectionItem> address(Matter matter) {
        Boolean confirmed = matter.submission().deliveryAddressConfirmed();
        boolean given = confirmed == null ? matter.contact().reachable() : confirmed;
        return given
                ? Stream.empty()
                : Stream.of(
                        new CorrectionItem("写明同意接收文书的送达地址（送达地址确认书）", "行政复议法第三十一条第一款、第八十八条第一款，工业和信息化部令第69号第六条（待确认）"));
    }
}
