<?xml version="1.0" encoding="UTF-8"?>
<!-- The report of one year as XSL-FO: agreement.xml is the source, `status` names the other file. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format" version="1.0">
  <xsl:param name="status"/>
  <xsl:variable name="report" select="document($status)/status"/>
  <xsl:variable name="stages" select="//stage"/>
  <xsl:variable name="deep">#1a3f6b</xsl:variable>
  <xsl:attribute-set name="cell">
    <xsl:attribute name="border">0.4pt solid #999999</xsl:attribute>
    <xsl:attribute name="padding">2pt 3pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="kept">
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
    <xsl:attribute name="color">
      <xsl:value-of select="$deep"/>
    </xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
  </xsl:attribute-set>
  <!-- Two texts side by side, in rows that may break over pages. -->
  <xsl:template name="facing">
    <xsl:param name="fr"/>
    <xsl:param name="nl"/>
    <fo:table table-layout="fixed" width="100%" space-after="4pt">
      <fo:table-column column-width="81mm"/>
      <fo:table-column column-width="8mm"/>
      <fo:table-column column-width="81mm"/>
      <fo:table-body>
        <fo:table-row>
          <fo:table-cell>
            <fo:block xml:lang="fr" language="fr">
              <xsl:value-of select="$fr"/>
            </fo:block>
          </fo:table-cell>
          <fo:table-cell>
            <fo:block/>
          </fo:table-cell>
          <fo:table-cell>
            <fo:block xml:lang="nl" language="nl">
              <xsl:value-of select="$nl"/>
            </fo:block>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>
  <xsl:template match="*" mode="facing">
    <xsl:param name="before"/>
    <xsl:call-template name="facing">
      <xsl:with-param name="fr" select="concat($before, text[@lang='fr'])"/>
      <xsl:with-param name="nl" select="concat($before, text[@lang='nl'])"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template name="minor">
    <xsl:param name="fr"/>
    <xsl:param name="nl"/>
    <fo:block xsl:use-attribute-sets="kept" space-before="5pt">
      <xsl:call-template name="facing">
        <xsl:with-param name="fr" select="$fr"/>
        <xsl:with-param name="nl" select="$nl"/>
      </xsl:call-template>
    </fo:block>
  </xsl:template>
  <xsl:template name="heads">
    <xsl:param name="list"/>
    <xsl:if test="$list != ''">
      <fo:table-cell xsl:use-attribute-sets="cell">
        <fo:block font-weight="bold">
          <xsl:value-of select="substring-before($list, '|')"/>
        </fo:block>
      </fo:table-cell>
      <xsl:call-template name="heads">
        <xsl:with-param name="list" select="substring-after($list, '|')"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>
  <xsl:template name="cell">
    <xsl:param name="text"/>
    <xsl:param name="lang" select="'fr'"/>
    <xsl:param name="align" select="'start'"/>
    <fo:table-cell xsl:use-attribute-sets="cell">
      <fo:block language="{$lang}" text-align="{$align}">
        <xsl:value-of select="$text"/>
        <xsl:if test="not(string($text))">–</xsl:if>
      </fo:block>
    </fo:table-cell>
  </xsl:template>
  <xsl:template match="/agreement">
    <fo:root font-family="Gentium Plus" font-size="9.5pt" line-height="12pt" language="fr" hyphenate="true" xml:lang="fr">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="cover" page-width="210mm" page-height="297mm" margin="20mm">
          <fo:region-body/>
        </fo:simple-page-master>
        <fo:simple-page-master master-name="page" page-width="210mm" page-height="297mm" margin="12mm 20mm 10mm">
          <fo:region-body margin="14mm 0 12mm"/>
          <fo:region-before extent="8mm"/>
          <fo:region-after extent="6mm"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <fo:declarations>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" rdf:about="">
              <dc:title>Rapport d’avancement <xsl:value-of select="$report/@year"/></dc:title>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
      </fo:declarations>
      <fo:page-sequence master-reference="cover">
        <fo:flow flow-name="xsl-region-body">
          <fo:block padding-top="60mm" text-align="center">
            <fo:block font-size="24pt" line-height="30pt" color="{$deep}">Rapport d’avancement <xsl:value-of select="$report/@year"/></fo:block>
            <fo:block font-size="24pt" line-height="30pt" color="{$deep}" language="nl">Voortgangsverslag <xsl:value-of select="$report/@year"/></fo:block>
            <xsl:for-each select="protocol/title/text | $report/notice/text">
              <fo:block language="{@lang}" space-before="4pt">
                <xsl:value-of select="."/>
              </fo:block>
            </xsl:for-each>
          </fo:block>
        </fo:flow>
      </fo:page-sequence>
      <fo:page-sequence master-reference="page">
        <fo:static-content flow-name="xsl-region-before">
          <fo:block font-size="7.5pt" text-align-last="justify">Rapport d’avancement / Voortgangsverslag<fo:leader leader-pattern="space"/><fo:retrieve-marker retrieve-class-name="domain"/></fo:block>
        </fo:static-content>
        <fo:static-content flow-name="xsl-region-after">
          <fo:block font-size="7.5pt" text-align="end"><fo:page-number/> / <fo:page-number-citation-last ref-id="end"/></fo:block>
        </fo:static-content>
        <fo:flow flow-name="xsl-region-body" text-align="justify">
          <xsl:call-template name="minor">
            <xsl:with-param name="fr">Table des matières</xsl:with-param>
            <xsl:with-param name="nl">Inhoudsopgave</xsl:with-param>
          </xsl:call-template>
          <fo:table table-layout="fixed" width="100%" text-align="start">
            <fo:table-column column-width="78mm"/>
            <fo:table-column column-width="78mm"/>
            <fo:table-column column-width="14mm"/>
            <fo:table-body>
              <xsl:apply-templates select="annex/domain | annex/domain/priority" mode="contents"/>
            </fo:table-body>
          </fo:table>
          <fo:block break-before="page" font-size="14pt" line-height="17pt">
            <xsl:call-template name="minor">
              <xsl:with-param name="fr">Introduction</xsl:with-param>
              <xsl:with-param name="nl">Inleiding</xsl:with-param>
            </xsl:call-template>
          </fo:block>
          <xsl:apply-templates select="$report/introduction/paragraph" mode="facing"/>
          <fo:block font-size="14pt" line-height="17pt">
            <xsl:call-template name="minor">
              <xsl:with-param name="fr">Vue d’ensemble</xsl:with-param>
              <xsl:with-param name="nl">Overzicht</xsl:with-param>
            </xsl:call-template>
          </fo:block>
          <fo:table table-layout="fixed" width="100%" font-size="8.5pt" line-height="10.5pt" text-align="start">
            <fo:table-column column-width="10mm"/>
            <fo:table-column column-width="53mm"/>
            <fo:table-column column-width="53mm"/>
            <fo:table-column column-width="54mm"/>
            <fo:table-header>
              <fo:table-row>
                <xsl:call-template name="heads">
                  <xsl:with-param name="list"> |Priorité|Prioriteit|Stade / Stadium|</xsl:with-param>
                </xsl:call-template>
              </fo:table-row>
            </fo:table-header>
            <fo:table-body>
              <xsl:for-each select="annex/domain/priority">
                <fo:table-row keep-together.within-page="always">
                  <xsl:call-template name="cell">
                    <xsl:with-param name="text" select="@number"/>
                  </xsl:call-template>
                  <xsl:call-template name="cell">
                    <xsl:with-param name="text" select="title/text[@lang='fr']"/>
                  </xsl:call-template>
                  <xsl:call-template name="cell">
                    <xsl:with-param name="text" select="title/text[@lang='nl']"/>
                    <xsl:with-param name="lang" select="'nl'"/>
                  </xsl:call-template>
                  <fo:table-cell xsl:use-attribute-sets="cell">
                    <fo:block>
                      <xsl:for-each select="$report/priority-status[@priority = current()/@id]/unit-status">
                        <xsl:variable name="name" select="$stages[@id = current()/@stage]/name"/>
                        <xsl:if test="position() &gt; 1"> · </xsl:if>
                        <xsl:value-of select="concat($name/text[@lang='fr'], ' / ', $name/text[@lang='nl'])"/>
                      </xsl:for-each>
                    </fo:block>
                  </fo:table-cell>
                </fo:table-row>
              </xsl:for-each>
            </fo:table-body>
          </fo:table>
          <xsl:apply-templates select="annex/domain"/>
          <fo:block id="end"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>
  <xsl:template match="domain | priority" mode="contents">
    <xsl:variable name="name" select="name | title"/>
    <fo:table-row>
      <xsl:if test="self::domain">
        <xsl:attribute name="font-weight">bold</xsl:attribute>
      </xsl:if>
      <xsl:for-each select="$name/text">
        <fo:table-cell padding="2pt 0">
          <fo:block language="{@lang}">
            <fo:basic-link internal-destination="{../../@id}">
              <xsl:if test="../../self::priority">
                <xsl:value-of select="concat(../../@number, '. ')"/>
              </xsl:if>
              <xsl:value-of select="."/>
            </fo:basic-link>
          </fo:block>
        </fo:table-cell>
      </xsl:for-each>
      <fo:table-cell padding="2pt 0">
        <fo:block text-align="end">
          <fo:page-number-citation ref-id="{@id}"/>
        </fo:block>
      </fo:table-cell>
    </fo:table-row>
  </xsl:template>
  <xsl:template match="domain">
    <fo:block id="{@id}" break-before="page" font-size="14pt" line-height="17pt" xsl:use-attribute-sets="kept">
      <fo:marker marker-class-name="domain">
        <xsl:value-of select="concat(name/text[@lang='fr'], ' / ', name/text[@lang='nl'])"/>
      </fo:marker>
      <xsl:apply-templates select="name" mode="facing"/>
    </fo:block>
    <xsl:apply-templates select="priority"/>
  </xsl:template>
  <xsl:template match="priority">
    <xsl:variable name="state" select="$report/priority-status[@priority = current()/@id]"/>
    <fo:block id="{@id}" font-size="11pt" line-height="13pt" space-before="8pt" border-bottom="0.8pt solid {$deep}" xsl:use-attribute-sets="kept">
      <xsl:apply-templates select="title" mode="facing">
        <xsl:with-param name="before" select="concat(@number, '. ')"/>
      </xsl:apply-templates>
    </fo:block>
    <xsl:apply-templates select="lead" mode="facing"/>
    <xsl:for-each select="unit">
      <xsl:variable name="name" select="$stages[@id = $state/unit-status[@unit = current()/@id]/@stage]/name"/>
      <xsl:call-template name="facing">
        <xsl:with-param name="fr" select="concat(text[@lang='fr'], ' [', $name/text[@lang='fr'], ']')"/>
        <xsl:with-param name="nl" select="concat(text[@lang='nl'], ' [', $name/text[@lang='nl'], ']')"/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:call-template name="minor">
      <xsl:with-param name="fr">État d’avancement</xsl:with-param>
      <xsl:with-param name="nl">Stand van zaken</xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="$state/narrative | $state/next-steps | $state/position | $state/unit-status/comment" mode="facing"/>
    <xsl:if test="$state/milestone">
      <xsl:call-template name="minor">
        <xsl:with-param name="fr">Jalons</xsl:with-param>
        <xsl:with-param name="nl">Mijlpalen</xsl:with-param>
      </xsl:call-template>
      <fo:table table-layout="fixed" width="100%" font-size="8.5pt" line-height="10.5pt" text-align="start">
        <fo:table-column column-width="22mm"/>
        <fo:table-column column-width="22mm"/>
        <fo:table-column column-width="63mm"/>
        <fo:table-column column-width="63mm"/>
        <fo:table-header>
          <fo:table-row>
            <xsl:call-template name="heads">
              <xsl:with-param name="list">Prévu / Gepland|Réel / Werkelijk|Jalon|Mijlpaal|</xsl:with-param>
            </xsl:call-template>
          </fo:table-row>
        </fo:table-header>
        <fo:table-body>
          <xsl:for-each select="$state/milestone">
            <fo:table-row keep-together.within-page="always">
              <xsl:call-template name="cell">
                <xsl:with-param name="text" select="@planned"/>
              </xsl:call-template>
              <xsl:call-template name="cell">
                <xsl:with-param name="text" select="@actual"/>
              </xsl:call-template>
              <xsl:call-template name="cell">
                <xsl:with-param name="text" select="name/text[@lang='fr']"/>
              </xsl:call-template>
              <xsl:call-template name="cell">
                <xsl:with-param name="text" select="name/text[@lang='nl']"/>
                <xsl:with-param name="lang" select="'nl'"/>
              </xsl:call-template>
            </fo:table-row>
          </xsl:for-each>
        </fo:table-body>
      </fo:table>
    </xsl:if>
    <xsl:if test="$state/indicator">
      <xsl:call-template name="minor">
        <xsl:with-param name="fr">Indicateurs</xsl:with-param>
        <xsl:with-param name="nl">Indicatoren</xsl:with-param>
      </xsl:call-template>
      <fo:table table-layout="fixed" width="100%" font-size="8.5pt" line-height="10.5pt" text-align="start">
        <fo:table-column column-width="59mm"/>
        <fo:table-column column-width="60mm"/>
        <fo:table-column column-width="17mm" number-columns-repeated="3"/>
        <fo:table-header>
          <fo:table-row>
            <xsl:call-template name="heads">
              <xsl:with-param name="list">Indicateur|Indicator|Base / Basis|Actuel / Actueel|Cible / Doel|</xsl:with-param>
            </xsl:call-template>
          </fo:table-row>
        </fo:table-header>
        <fo:table-body>
          <xsl:for-each select="$state/indicator">
            <fo:table-row keep-together.within-page="always">
              <xsl:call-template name="cell">
                <xsl:with-param name="text" select="concat(name/text[@lang='fr'], ' (', unit-name/text[@lang='fr'], ')')"/>
              </xsl:call-template>
              <xsl:call-template name="cell">
                <xsl:with-param name="text" select="concat(name/text[@lang='nl'], ' (', unit-name/text[@lang='nl'], ')')"/>
                <xsl:with-param name="lang" select="'nl'"/>
              </xsl:call-template>
              <xsl:for-each select="@baseline | @actual | @target">
                <xsl:sort select="translate(name(), 'bat', '123')"/>
                <xsl:call-template name="cell">
                  <xsl:with-param name="text" select="."/>
                  <xsl:with-param name="align" select="'end'"/>
                </xsl:call-template>
              </xsl:for-each>
            </fo:table-row>
          </xsl:for-each>
        </fo:table-body>
      </fo:table>
    </xsl:if>
    <xsl:if test="$state/event | $state/budget | $state/evidence">
      <xsl:call-template name="minor">
        <xsl:with-param name="fr">Événements, budget et sources</xsl:with-param>
        <xsl:with-param name="nl">Gebeurtenissen, budget en bronnen</xsl:with-param>
      </xsl:call-template>
      <xsl:for-each select="$state/event | $state/budget | $state/evidence">
        <xsl:apply-templates select="name" mode="facing">
          <xsl:with-param name="before" select="concat(normalize-space(concat(@date, ' ', @year, ' ', @amount, ' ', @currency)), ' ')"/>
        </xsl:apply-templates>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
