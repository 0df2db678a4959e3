package org.sunbid.notice;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sunbid.notice.search.Highlight;
import org.sunbid.notice.search.Query;

import static org.assertj.core.api.Assertions.assertThat;

class QueryTest {

    @Test
    void words_are_parted_by_spaces_and_commas_of_both_scripts() {
        assertThat(query("昆明　医院，MRI  mri").terms()).containsExactly("昆明", "医院", "mri");
    }

    @Test
    void pairs_are_of_chinese_characters_and_other_words_stay_whole() {
        assertThat(query("CT设备采购").pairs()).containsExactly("ct", "设备", "备采", "采购");
    }

    @Test
    void endless_input_is_cut() {
        assertThat(query("长".repeat(10_000)).words()).hasSize(100);
    }

    @Test
    void overlapping_words_become_one_mark() {
        assertThat(Highlight.of("水环境治理工程", java.util.List.of("环境治", "治理")))
                .containsExactly(
                        new Highlight.Piece("水", false),
                        new Highlight.Piece("环境治理", true),
                        new Highlight.Piece("工程", false));
    }

    private static Query query(String words) {
        return new Query(words, Optional.empty(), "", Optional.empty(), false, Query.Order.RELEVANCE, 1);
    }
}
