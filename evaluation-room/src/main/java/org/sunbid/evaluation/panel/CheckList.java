package org.sunbid.evaluation.panel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The checks of the preliminary evaluation, in order: the grounds of REG 51 one by one, the only ones there are. */
public record CheckList(List<CheckItem> items) {

    /** The grounds of the law. */
    public static final CheckList STATUTORY = new CheckList(List.of(
            item(CheckItem.Stage.FORMAL, 1, "投标文件已签字盖章", "Signed and stamped", "REG 51(1)"),
            item(CheckItem.Stage.FORMAL, 2, "联合体已提交共同投标协议", "Consortium agreement submitted", "REG 51(2)"),
            item(CheckItem.Stage.FORMAL, 3, "只有一份投标文件和一个报价", "One bid and one price", "REG 51(4)"),
            item(CheckItem.Stage.QUALIFICATION, 1, "符合资格条件", "Qualified", "REG 51(3)"),
            item(CheckItem.Stage.QUALIFICATION, 2, "无串通、弄虚作假、行贿", "No collusion, fraud or bribery", "REG 51(7)"),
            item(CheckItem.Stage.RESPONSIVE, 1, "报价不高于最高投标限价", "Not above the price cap", "REG 51(5)"),
            item(CheckItem.Stage.RESPONSIVE, 2, "报价不低于成本", "Not below cost", "REG 51(5)"),
            item(CheckItem.Stage.RESPONSIVE, 3, "响应全部实质性要求", "Responsive in substance", "REG 51(6)")));

    public CheckList {
        items = List.copyOf(items);
    }

    /**
     * The criteria of a prequalification, in the order published; the review asks nothing else (REG 18).
     *
     * @param criteria as the prequalification document words them
     */
    public static CheckList ofCriteria(List<String> criteria) {
        return new CheckList(IntStream.range(0, criteria.size())
                .mapToObj(i -> item(
                        CheckItem.Stage.QUALIFICATION, i + 1, criteria.get(i), criteria.get(i), "REG 18 · " + (i + 1)))
                .toList());
    }

    /** What is asked of a price, and can be checked only once it is known. */
    private static final Set<String> OF_THE_PRICE = Set.of("formal.3", "responsive.1", "responsive.2");

    /** The checks of a technical part: all that need no price. */
    public CheckList technical() {
        return new CheckList(items.stream()
                .filter(item -> !OF_THE_PRICE.contains(item.code()))
                .toList());
    }

    /** The checks of a price. */
    public CheckList ofPrices() {
        return new CheckList(items.stream()
                .filter(item -> OF_THE_PRICE.contains(item.code()))
                .toList());
    }

    /** The item with this code. */
    public Optional<CheckItem> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    private static CheckItem item(CheckItem.Stage stage, int number, String chinese, String english, String clause) {
        String code = stage.name().toLowerCase(Locale.ROOT) + "." + number;
        return new CheckItem(code, stage, new ItemText(chinese, english), clause);
    }
}
