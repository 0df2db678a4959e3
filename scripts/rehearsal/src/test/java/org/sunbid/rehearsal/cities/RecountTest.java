package org.sunbid.rehearsal.cities;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two bids and one that was rejected, two members, by hand: 30 and 15 points for the prices, 51 and 60.25 for the rest. */
class RecountTest {

    private static final String O87 = """
        {"method": "O87_COMPREHENSIVE", "parameters": {"priceWeight": "0.30"}, "panel": [{}, {}],
         "bids": [{"bid": "a", "price": "100.00", "rejectedBy": ""}, {"bid": "b", "price": "200.00", "rejectedBy": ""},
                  {"bid": "c", "price": "50.00", "rejectedBy": "REG 51(6)"}],
         "scores": [{"bid": "a", "points": "50"}, {"bid": "a", "points": "52"},
                    {"bid": "b", "points": "60"}, {"bid": "b", "points": "60.5"}],
         "ranking": [{"bid": "a", "priceScore": "30.00", "points": "51.00", "total": "81.00"},
                     {"bid": "b", "priceScore": "15.00", "points": "60.25", "total": "75.25"}]}
        """;

    /** Five prices, of which 90 and 130 are left out: mean 110, base 110 × 0.97 = 106.70. */
    private static final String CONSTRUCTION = """
        {"method": "CONSTRUCTION_COMPREHENSIVE", "panel": [{}], "coefficients": [{"name": "drop", "value": "0.03"}],
         "parameters": {"pricePoints": "60", "above": "2", "below": "1"},
         "bids": [{"bid": "a", "price": "90", "rejectedBy": ""}, {"bid": "b", "price": "100", "rejectedBy": ""},
                  {"bid": "c", "price": "110", "rejectedBy": ""}, {"bid": "d", "price": "120", "rejectedBy": ""},
                  {"bid": "e", "price": "130", "rejectedBy": ""}],
         "scores": [{"bid": "a", "points": "20"}, {"bid": "b", "points": "20"}, {"bid": "c", "points": "20"},
                    {"bid": "d", "points": "20"}, {"bid": "e", "points": "20"}],
         "ranking": [{"bid": "c", "priceScore": "53.81", "points": "20", "total": "73.81"},
                     {"bid": "b", "priceScore": "53.72", "points": "20", "total": "73.72"},
                     {"bid": "a", "priceScore": "44.35", "points": "20", "total": "64.35"},
                     {"bid": "d", "priceScore": "35.07", "points": "20", "total": "55.07"},
                     {"bid": "e", "priceScore": "16.33", "points": "20", "total": "36.33"}]}
        """;

    @Test
    void bothMethodsComeOutTheSame() throws JsonProcessingException {
        assertThat(recount(O87).same()).isEqualTo("base 100.00, 2 bids the same");
        assertThat(recount(CONSTRUCTION).same()).isEqualTo("base 106.70, 5 bids the same");
    }

    @Test
    void aPointThatWasLostIsFound() {
        assertThatThrownBy(() -> recount(O87.replace("\"points\": \"52\"", "\"points\": \"51\""))
                        .same())
                .hasMessageContaining("points: counted 50.50, reported 51.00");
    }

    @Test
    void anotherOrderIsFound() {
        String swapped = O87.replace(
                        "\"bid\": \"a\", \"priceScore\": \"30.00\", \"points\": \"51.00\", \"total\": \"81.00\"", "X")
                .replace("\"bid\": \"b\", \"priceScore\": \"15.00\", \"points\": \"60.25\", \"total\": \"75.25\"", "Y")
                .replace("X", "\"bid\": \"b\", \"priceScore\": \"15.00\", \"points\": \"60.25\", \"total\": \"75.25\"")
                .replace("Y", "\"bid\": \"a\", \"priceScore\": \"30.00\", \"points\": \"51.00\", \"total\": \"81.00\"");

        assertThatThrownBy(() -> recount(swapped).same()).hasMessageContaining("order of the bids");
    }

    private static Recount recount(String json) throws JsonProcessingException {
        return new Recount(new ObjectMapper().readTree(json));
    }
}
