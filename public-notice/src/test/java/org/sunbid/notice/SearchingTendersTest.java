package org.sunbid.notice;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

@QuarkusTest
class SearchingTendersTest {

    private static final String RIVER = "A5306002611200001001";
    private static final String HOSPITAL = "A5306002611200002001";
    private static final String DEVICES = "D5303002611200003001";
    private static boolean told;

    @Inject
    PublishedDeal deal;

    @BeforeEach
    void announce() {
        if (!told) {
            told = true;
            var soon = PublishedDeal.now().plus(1, ChronoUnit.DAYS);
            deal.announce(RIVER, "昭通市利济河河道清淤及护岸修复工程", "CONSTRUCTION", "530600", soon);
            deal.announce(HOSPITAL, "昭通市中医医院住院楼建设工程", "CONSTRUCTION", "530600", soon);
            deal.announce(DEVICES, "曲靖市妇幼保健院 MRI 设备采购", "GOVERNMENT_PROCUREMENT", "530300", soon);
        }
    }

    @Test
    void two_characters_are_enough() {
        assertThat(codes(given().queryParam("q", "清淤"))).contains(RIVER).doesNotContain(HOSPITAL, DEVICES);
    }

    @Test
    void every_word_has_to_occur() {
        assertThat(codes(given().queryParam("q", "昭通 医院"))).containsExactly(HOSPITAL);
    }

    @Test
    void latin_letters_are_found_in_either_case() {
        assertThat(codes(given().queryParam("q", "mri"))).containsExactly(DEVICES);
    }

    @Test
    void the_code_of_a_tender_finds_it_first() {
        assertThat(codes(given().queryParam("q", RIVER))).containsExactly(RIVER);
    }

    @Test
    void a_word_in_the_name_counts_more_than_one_in_the_summary() {
        assertThat(codes(given().queryParam("q", "住院楼").queryParam("region", "530600")))
                .startsWith(HOSPITAL);
    }

    @Test
    void what_comes_near_is_shown_and_said_to_be_so() {
        JsonPath found = found(given().queryParam("q", "昭通利济河河道整治护岸工程"));
        assertThat(found.getBoolean("near")).isTrue();
        assertThat(found.getList("tenders.tender", String.class)).startsWith(RIVER);
    }

    @Test
    void a_province_includes_its_prefectures() {
        assertThat(codes(given().queryParam("region", "530000"))).contains(RIVER, HOSPITAL, DEVICES);
        assertThat(codes(given().queryParam("region", "530600"))).containsExactlyInAnyOrder(RIVER, HOSPITAL);
        assertThat(codes(given().queryParam("region", "520000"))).doesNotContain(RIVER, HOSPITAL, DEVICES);
    }

    @Test
    void filters_combine() {
        assertThat(codes(given().queryParam("category", "GOVERNMENT_PROCUREMENT")
                        .queryParam("stage", "BIDDING")
                        .queryParam("closing", true)
                        .queryParam("region", "530300")))
                .containsExactly(DEVICES);
    }

    @Test
    void signs_that_mean_something_to_the_database_are_only_characters() {
        assertThat(codes(given().queryParam("q", "100%_'; drop table notice_tender; --")))
                .isEmpty();
        assertThat(codes(given().queryParam("q", "清淤"))).contains(RIVER);
    }

    @Test
    void the_words_are_marked_on_the_page() {
        given().queryParam("q", "清淤 护岸")
                .get("/notices")
                .then()
                .body(containsString("<mark>清淤</mark>"))
                .body(containsString("<mark>护岸</mark>"));
    }

    @Test
    void nonsense_in_the_address_is_as_if_not_given() {
        given().get("/notices?stage=NOTHING&category=&region=x&order=?&page=-5")
                .then()
                .statusCode(200);
    }

    private static List<String> codes(RequestSpecification request) {
        return found(request).getList("tenders.tender", String.class);
    }

    private static JsonPath found(RequestSpecification request) {
        return request.get("/api/notices").then().statusCode(200).extract().jsonPath();
    }
}
