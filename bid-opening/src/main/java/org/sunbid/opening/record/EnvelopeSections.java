package org.sunbid.opening.record;

import java.util.List;
import java.util.stream.IntStream;
import org.sunbid.platform.document.PdfDocument;
import org.sunbid.platform.document.PdfTable;
import org.sunbid.platform.document.PdfTable.Column;
import org.sunbid.platform.page.Formats;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.trading.bid.ReadPriceSession.LeftClosed;
import org.sunbid.trading.bid.ReceivedBid;

/**
 * What a record says of envelopes that were not opened: of the technical session those that came without the other and count
 * as not handed in, of the price session those that stay closed on the panel's word.
 */
final class EnvelopeSections {

    private EnvelopeSections() {}

    static PdfDocument write(PdfDocument document, RecordFacts.Kept kept) {
        return leftClosed(halves(document, kept.halves()), kept.leftClosed());
    }

    private static PdfDocument halves(PdfDocument document, List<ReceivedBid> halves) {
        if (halves.isEmpty()) {
            return document;
        }
        List<Column> columns = List.of(
                Column.numbers("序号", 0.6),
                Column.words("投标人", 3.2),
                Column.words("收到的信封", 1.4),
                Column.words("递交时间", 1.8));
        return document.heading("未递交完整的投标文件")
                .paragraph("投标截止时技术标、价格标缺少其一，视为未递交，不予开启（电子招标投标办法第二十七条）。")
                .table(new PdfTable(
                        columns,
                        IntStream.range(0, halves.size())
                                .mapToObj(i -> List.of(
                                        String.valueOf(i + 1),
                                        halves.get(i).bidder().name(),
                                        halves.get(i).envelope() == Envelope.TECHNICAL ? "技术标" : "价格标",
                                        Formats.dateTimeSeconds(halves.get(i).receivedAt())))
                                .toList()));
    }

    private static PdfDocument leftClosed(PdfDocument document, List<LeftClosed> closed) {
        if (closed.isEmpty()) {
            return document;
        }
        List<Column> columns =
                List.of(Column.numbers("序号", 0.6), Column.words("投标人", 3.2), Column.words("评标委员会否决的依据", 3.2));
        return document.heading("不予开启的价格标")
                .paragraph("以下投标人的技术标未通过评审，其价格标不予开启，保持加密状态。")
                .table(new PdfTable(
                        columns,
                        IntStream.range(0, closed.size())
                                .mapToObj(i -> List.of(
                                        String.valueOf(i + 1),
                                        closed.get(i).bidder().name(),
                                        closed.get(i).clause()))
                                .toList()));
    }
}
