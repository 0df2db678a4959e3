package org.sunbid.toolbox.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two documents side by side.
 *
 * <p>It finds text that was copied, also when it was moved or a little changed. It proves nothing by itself: two bidders
 * may quote one source. What both must quote, such as the tender document, can be left out of account.
 *
 * @param pages every page of the first document, in order
 * @param similarity how much of the shorter document stands in the other too, 0 to 1
 */
public record Comparison(List<PageMatch> pages, double similarity) {

    /** From here on two pages are near-equal. */
    public static final double NEAR = 0.6;

    private static final int LEAST_CHARACTERS = 20;

    public Comparison {
        pages = List.copyOf(pages);
    }

    /**
     * Compares the texts of pages.
     *
     * @param quoted text that does not count, such as the tender document's pages
     */
    public static Comparison of(List<String> first, List<String> second, List<String> quoted) {
        Set<Integer> leftOut = new HashSet<>();
        quoted.forEach(text -> leftOut.addAll(Shingles.of(Shingles.plain(text))));
        List<Page> left = pages(first, leftOut);
        List<Page> right = pages(second, leftOut);
        List<PageMatch> matches = new ArrayList<>();
        for (int number = 1; number <= left.size(); number++) {
            matches.add(left.get(number - 1).match(number, right));
        }
        return new Comparison(matches, containment(whole(left), whole(right)));
    }

    /** How many pages are of this kind. */
    public long count(PageMatch.Kind kind) {
        return pages.stream().filter(page -> page.kind() == kind).count();
    }

    private static double containment(Set<Integer> one, Set<Integer> other) {
        int shorter = Math.min(one.size(), other.size());
        return shorter == 0 ? 0 : Shingles.common(one, other) / (double) shorter;
    }

    private static Set<Integer> whole(List<Page> pages) {
        Set<Integer> all = new HashSet<>();
        pages.forEach(page -> all.addAll(page.pieces));
        return all;
    }

    private static List<Page> pages(List<String> texts, Set<Integer> leftOut) {
        return texts.stream()
                .map(Shingles::plain)
                .map(plain -> {
                    Set<Integer> pieces = Shingles.of(plain);
                    pieces.removeAll(leftOut);
                    return new Page(plain, pieces);
                })
                .toList();
    }

    /** One page, with the pieces that count. */
    private record Page(String plain, Set<Integer> pieces) {

        PageMatch match(int number, List<Page> others) {
            if (plain.length() < LEAST_CHARACTERS) {
                return new PageMatch(number, 0, PageMatch.Kind.NO_TEXT, 0);
            }
            if (pieces.isEmpty()) {
                return new PageMatch(number, 0, PageMatch.Kind.COMMON, 0);
            }
            int best = 0;
            double most = 0;
            for (int other = 1; other <= others.size() && most < 1; other++) {
                double similarity = Shingles.jaccard(pieces, others.get(other - 1).pieces);
                if (similarity > most) {
                    best = other;
                    most = similarity;
                }
            }
            boolean equal = best > 0 && others.get(best - 1).plain.equals(plain);
            PageMatch.Kind otherwise = most >= NEAR ? PageMatch.Kind.NEAR : PageMatch.Kind.DIFFERENT;
            return new PageMatch(number, best, equal ? PageMatch.Kind.EQUAL : otherwise, most);
        }
    }
}
