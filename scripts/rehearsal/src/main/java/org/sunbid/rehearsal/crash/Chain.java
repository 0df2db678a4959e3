package org.sunbid.rehearsal.crash;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one platform said to one audience, and what came of it at one of the peers that are entitled to it.
 *
 * @param between whose chain it is
 * @param issued messages committed by the issuer
 * @param arrived messages in the receiver's inbox
 * @param handled messages that took effect there
 * @param duplicates messages that were said, taken in or took effect a second time, or were never issued
 * @param missing messages without a number, that did not arrive, arrived as something else, or took no effect
 */
record Chain(Between between, long issued, long arrived, long handled, long duplicates, long missing) {

    private static final Pattern TIME = Pattern.compile("\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\"");

    /**
     * Whose chain.
     *
     * @param issuer who said it
     * @param receiver who is entitled to it
     * @param audience to whom it was said
     */
    record Between(String issuer, String receiver, String audience) {}

    /**
     * Counts one chain. A message that is said again in the same words, times apart, counts as said twice.
     *
     * @param effects numbers of the messages that stand in what the receiver keeps of all messages, as often as they do;
     *     null when it keeps none
     */
    static Chain count(Between between, List<Mail.Said> said, List<Mail.Came> came, List<Long> effects) {
        Map<Long, String> numbers = said.stream()
                .filter(message -> message.sequence() > 0)
                .collect(Collectors.toMap(Mail.Said::sequence, Mail.Said::hash));
        Set<Long> good = came.stream()
                .filter(message -> message.handled() && message.hash().equals(numbers.get(message.sequence())))
                .map(Mail.Came::sequence)
                .filter(number -> effects == null || effects.contains(number))
                .collect(Collectors.toSet());
        long foreign = came.stream()
                .filter(message -> !numbers.containsKey(message.sequence()))
                .count();
        long twice = repeated(came, Mail.Came::sequence)
                + (effects == null ? 0 : repeated(effects, number -> number))
                + repeated(said, message -> TIME.matcher(message.content()).replaceAll(""));
        return new Chain(
                between,
                said.size(),
                came.size(),
                came.stream().filter(Mail.Came::handled).count(),
                foreign + twice,
                said.size() - good.size());
    }

    /** Every message took effect once. */
    boolean exactlyOnce() {
        return duplicates == 0 && missing == 0 && issued == arrived && issued == handled;
    }

    private static <T, K> long repeated(List<T> all, Function<T, K> key) {
        Set<K> seen = new HashSet<>();
        return all.stream().filter(each -> !seen.add(key.apply(each))).count();
    }
}
