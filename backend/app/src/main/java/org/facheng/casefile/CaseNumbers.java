package org.facheng.casefile;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.facheng.identity.Directory;
import org.springframework.stereotype.Component;

/**
 * Draws the two numbers of a case by the patterns of its procedure: the case number runs through the year in a series of the body ({@code
 * {body}} its 机关代字, {@code {year}}, {@code {seq}}); the receipt number can't be guessed from another one ({@code {date}}, {@code {random}} six digits, {@code {check}}).
 */
@Component
class CaseNumbers {

    private static final int RANDOM_BOUND = 1_000_000;

    private final CaseMapper mapper;
    private final Directory directory;
    private final SecureRandom random = new SecureRandom();

    CaseNumbers(CaseMapper mapper, Directory directory) {
        this.mapper = mapper;
        this.directory = directory;
    }

    String caseNumber(String pattern, String handlingUnitId, LocalDate on) {
        var series = directory.marked(pattern, handlingUnitId).replace("{year}", Integer.toString(on.getYear()));
        var drawn = new DrawnNumber(series);
        mapper.draw(drawn);
        return series.replace("{seq}", Integer.toString(drawn.number()));
    }

    String receiptNumber(String pattern, LocalDate on) {
        var digits = "%s%06d".formatted(on.format(DateTimeFormatter.BASIC_ISO_DATE), random.nextInt(RANDOM_BOUND));
        return pattern.replace("{date}{random}", digits).replace("{check}", Integer.toString(checkDigit(digits)));
    }

    /** Luhn: a number read out over the telephone with one wrong digit is noticed. */
    static int checkDigit(String digits) {
        int sum = 0;
        boolean doubled = true;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            int value = doubled ? digit * 2 : digit;
            sum += value > 9 ? value - 9 : value;
            doubled = !doubled;
        }
        return (10 - sum % 10) % 10;
    }
}
