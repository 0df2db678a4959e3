package org.sunbid.toolbox.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunbid.toolbox.CommandLineRun;
import org.sunbid.toolbox.comparison.PageMatch.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class ComparingDocumentsTest {

    private static final String BRIDGE = "The bridge deck is poured in three sections, each cured for seven days.";
    private static final String ROAD = "Road base is compacted in layers of twenty centimetres and tested twice.";
    private static final String CRANE = "Two tower cranes serve the site; lifting stops in winds above grade six.";
    private static final String TERMS = "The bidder accepts all terms of the tender document without reservation.";

    @TempDir
    private Path folder;

    @Test
    void aMovedPageIsFoundEqualAndAChangedOneNearEqual() {
        String changed = BRIDGE.replace("seven", "eight");

        Comparison comparison = Comparison.of(List.of(ROAD, changed), List.of(BRIDGE, CRANE, ROAD), List.of());

        assertThat(comparison.pages().get(0)).isEqualTo(new PageMatch(1, 3, Kind.EQUAL, 1));
        assertThat(comparison.pages().get(1).kind()).isEqualTo(Kind.NEAR);
        assertThat(comparison.pages().get(1).other()).isEqualTo(1);
        assertThat(comparison.similarity()).isBetween(0.85, 0.99);
    }

    @Test
    void documentsOfTheirOwnAreDifferent() {
        Comparison comparison = Comparison.of(List.of(ROAD), List.of(CRANE), List.of());

        assertThat(comparison.pages().get(0).kind()).isEqualTo(Kind.DIFFERENT);
        assertThat(comparison.similarity()).isLessThan(0.1);
    }

    @Test
    void whatBothHadToQuoteDoesNotCount() {
        List<String> first = List.of(TERMS, TERMS + ROAD);
        List<String> second = List.of(TERMS, TERMS + CRANE);

        assertThat(Comparison.of(first, second, List.of()).similarity()).isGreaterThan(0.4);
        Comparison withoutTerms = Comparison.of(first, second, List.of(TERMS));
        assertThat(withoutTerms.similarity()).isLessThan(0.1);
        assertThat(withoutTerms.pages().get(0).kind()).isEqualTo(Kind.COMMON);
    }

    @Test
    void blanksLineBreaksCaseAndWidthDoNotCount() {
        Comparison comparison = Comparison.of(
                List.of("本工程采用三段浇筑，每段养护七天，共计ABC１２３，分期验收合格"), List.of("本工程采用三段 浇筑,每段\n养护七天,共计abc123,分期验收合格"), List.of());

        assertThat(comparison.pages().get(0).kind()).isEqualTo(Kind.EQUAL);
    }

    @Test
    void pagesWithoutTextAreSaidToHaveNone() {
        Comparison comparison = Comparison.of(List.of("", " 12 "), List.of("", "12"), List.of());

        assertThat(comparison.count(Kind.NO_TEXT)).isEqualTo(2);
        assertThat(comparison.similarity()).isZero();
    }

    @Test
    void theCommandListsPagesAndStopsAboveALimit() throws IOException {
        String first = pdf("first.pdf", ROAD, BRIDGE);
        String second = pdf("second.pdf", CRANE, ROAD);

        CommandLineRun run = CommandLineRun.of("compare", first, second);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("1\t2\t100 %\tequal").contains("\tdifferent");
        CommandLineRun limited = CommandLineRun.of("compare", "--at-most", "20", first, second);
        assertThat(limited.exitCode()).isEqualTo(1);
        assertThat(limited.err()).contains("[toolbox.too-similar]");
        assertThat(CommandLineRun.of("compare", "--at-most", "20", "--quoted", pdf("tender.pdf", ROAD), first, second)
                        .exitCode())
                .isZero();
    }

    @Test
    void aFileThatIsNoPdfIsRefused() throws IOException {
        String pdf = pdf("first.pdf", ROAD);
        Path text = Files.writeString(folder.resolve("note.txt"), "no document");

        assertThat(CommandLineRun.of("compare", pdf, text.toString()).err()).contains("[toolbox.compare-format]");
    }

    private String pdf(String name, String... pages) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            for (String text : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 10);
                    content.newLineAtOffset(50, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
        return file.toString();
    }
}
