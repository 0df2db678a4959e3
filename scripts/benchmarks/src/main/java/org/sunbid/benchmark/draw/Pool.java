package org.sunbid.benchmark.draw;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sunbid.evaluation.panel.Organisation;
import org.sunbid.evaluation.panel.Parties;
import org.sunbid.evaluation.panel.RecusalGround;
import org.sunbid.evaluation.panel.Stake;

/**
 * Experts of one specialty, some of whom must stay away from a lot.
 *
 * @param suitable handles of those whom no ground keeps away
 * @param recused handles of the others
 */
record Pool(List<String> suitable, List<String> recused) {

    private static final Organisation TENDEREE = Organisation.of("91530100MA6K5R0A01", "昆明市轨道交通集团");
    private static final Organisation AGENCY = Organisation.of("91530100MA6K5R0A02", "云南滇池工程咨询有限公司");
    private static final List<Organisation> BIDDERS = IntStream.range(0, 8)
            .mapToObj(number -> new Organisation(Optional.empty(), "投标人（" + number + "）有限公司"))
            .toList();
    private static final Parties PARTIES = new Parties(TENDEREE, List.of(AGENCY), BIDDERS);

    /** Of so many; every fifth works for a party, every seventh has declared a tie to one. */
    static Pool of(String specialty, int size) {
        List<String> all = IntStream.range(0, size)
                .mapToObj(number -> String.format(Locale.ROOT, "%s-%03d", specialty, number))
                .toList();
        List<String> recused = IntStream.range(0, size)
                .filter(number -> !RecusalGround.of(stake(number), PARTIES).isEmpty())
                .mapToObj(all::get)
                .toList();
        List<String> suitable =
                all.stream().filter(expert -> !recused.contains(expert)).toList();
        return new Pool(suitable, recused);
    }

    private static Stake stake(int number) {
        List<Organisation> parties = List.of(TENDEREE, AGENCY, BIDDERS.get(number % BIDDERS.size()));
        Organisation employer = number % 5 == 0
                ? parties.get(number % parties.size())
                : new Organisation(Optional.empty(), "设计院 " + number);
        List<Organisation> declared = number % 7 == 0 ? List.of(BIDDERS.get(number % BIDDERS.size())) : List.of();
        return new Stake(employer, declared);
    }
}
