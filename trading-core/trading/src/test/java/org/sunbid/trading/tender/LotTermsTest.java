package org.sunbid.trading.tender;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunbid.sealing.seal.Envelope;

import static org.assertj.core.api.Assertions.assertThat;

class LotTermsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            投标人少于三家，不得开标。招标人将依法重新招标。 | 申请人少于三家，不得开启。招标人将依法重新招标。
            评标委员会尚未开始评标                     | 资格审查委员会尚未开始资格审查
            投标截止、开标时间                         | 申请截止、开启时间
            视为撤销投标文件（电子招标投标办法第三十一条） | 视为撤销申请文件（电子招标投标办法第三十一条）
            A bidder hands in a bid                  | An applicant hands in an application
            Bids of bidders                          | Applications of applicants
            bid-… is the folder of your bid           | application-… is the folder of your application
            """)
    void aSentenceAboutBidsIsSaidOfApplications(String ofBids, String ofApplications) {
        assertThat(LotTerms.of(Envelope.APPLICATION).in(ofBids)).isEqualTo(ofApplications);
        assertThat(LotTerms.of(Envelope.WHOLE).in(ofBids)).isEqualTo(ofBids);
    }

    @Test
    void whatIsSaidOfApplicationsStaysAsItIs() {
        String said = "资格预审申请文件，申请人自行解密 · the applicant’s application";
        assertThat(LotTerms.OF_APPLICATIONS.in(said)).isEqualTo(said);
    }
}
