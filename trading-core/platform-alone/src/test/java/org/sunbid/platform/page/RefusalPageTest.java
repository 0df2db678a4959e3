package org.sunbid.platform.page;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class RefusalPageTest {

    @Test
    void a_person_who_asks_for_what_is_not_there_gets_a_page() {
        given().accept("text/html,*/*;q=0.8")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("未找到所请求的内容"))
                .body(containsString("/problems/request.not-found"));
    }

    @Test
    void a_tool_gets_problem_json() {
        given().accept("application/json")
                .get("/api/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("request.not-found"));
    }

    @Test
    void every_code_has_a_page_that_explains_it() {
        given().get("/problems/file.too-large?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("The file is larger than the limit of …"))
                .body(containsString("Compress or split the file"));
        given().get("/problems/no.such-code").then().statusCode(404);
    }

    @Test
    void someone_who_has_to_log_in_is_led_there_and_back() {
        given().redirects()
                .follow(false)
                .accept("text/html,*/*;q=0.8")
                .get("/sample/secret?a=b")
                .then()
                .statusCode(303)
                .header("Location", containsString("/login?to=%2Fsample%2Fsecret%3Fa%3Db"));
    }
}
