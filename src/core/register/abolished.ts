// SPDX-License-Identifier: EUPL-1.2

/**
 * Municipalities that were abolished since 1990, by province: the digits of the CBS code, the name, and when; only a
 * year is the first of January of that year. From CBS's overview of municipalities by year.
 */
export const ABOLISHED_BY_PROVINCE: Readonly<Record<string, string>> = {
  Drenthe: `
0105 Anloo 1998
0107 Beilen 1998
0108 Borger 1998
0110 Dalen 1998
0111 Diever 1998
0112 Dwingeloo 1998
0113 Eelde 1998
0115 Gasselte 1998
0116 Gieten 1998
0117 Havelte 1998
0120 Norg 1998
0121 Nijeveen 1998
0122 Odoorn 1998
0123 Oosterhesselen 1998
0124 Peize 1998
0125 Roden 1998
0126 Rolde 1998
0127 Ruinen 1998
0128 Ruinerwold 1998
0129 Schoonebeek 1998
0130 Sleen 1998
0131 Smilde 1998
0132 Vledder 1998
0133 Vries 1998
0134 Westerbork 1998
0135 De Wijk 1998
0136 Zuidlaren 2000
0137 Zuidwolde 1998
0138 Zweeloo 1998
1697 Middenveld 2000
`,
  Friesland: `
0051 Skasterlân 2014
0055 Boarnsterhim 2014
0058 Dongeradeel 2019
0063 het Bildt 2018
0064 Bolsward 2011
0065 Dantumadeel 2009
0068 Ferwerderadeel 1999
0070 Franekeradeel 2018
0079 Kollumerland en Nieuwkruisland 2019
0081 Leeuwarderadeel 2018
0082 Lemsterland 2014
0083 Menaldumadeel 2011
0091 Sneek 2011
0104 Nijefurd 2011
0140 Littenseradiel 2018
0653 Gaasterlân-Sleat 2014
0683 Wymbritseradiel 2011
0710 Wûnseradiel 2011
1722 Ferwerderadiel 2019
1908 Menameradiel 2018
1921 De Friese Meren 2015-07-01
`,
  Gelderland: `
0196 Rijnwaarden 2018
0198 Ammerzoden 1999
0199 Angerlo 2005
0206 Bemmel 2003
0207 Bergh 2005
0211 Borculo 2005
0212 Brakel 1999
0218 Didam 2005
0219 Dinxperlo 2005
0220 Dodewaard 2002
0227 Echteld 2002
0229 Eibergen 2005
0231 Elst 2001
0236 Geldermalsen 2019
0237 Gendringen 2005
0238 Gendt 2001
0239 Gorssel 2005
0240 Groenlo 2007
0241 Groesbeek 2016
0245 Hedel 1999
0247 Heerewaarden 1999
0248 Hengelo 2005
0251 Heteren 2001
0253 Hoevelaken 2000
0255 Huissen 2001
0256 Hummelo en Keppel 2005
0257 Kerkwijk 1999
0258 Kesteren 2004
0260 Lichtenvoorde 2005
0261 Lienden 1999
0264 Maurik 1999
0265 Millingen aan de Rijn 2015
0266 Neede 2005
0276 Rossum 1999
0278 Ruurlo 2005
0280 Steenderen 2005
0282 Ubbergen 2015
0283 Valburg 2001
0286 Vorden 2005
0291 Warnsveld 2005
0292 Wehl 2005
0295 Wisch 2005
0298 Zelhem 2005
0304 Neerijnen 2019
0733 Lingewaal 2019
`,
  Groningen: `
0003 Appingedam 2021
0005 Bedum 2019
0006 Beerta 1992
0007 Bellingwedde 2018
0009 Ten Boer 2019
0010 Delfzijl 2021
0015 Grootegast 2019
0017 Haren 2019
0018 Hoogezand-Sappemeer 2018
0019 Hefshuizen 1992
0022 Leek 2019
0024 Loppersum 2021
0025 Marum 2019
0033 Oosterbroek 1992
0039 Scheemda 2010
0040 Slochteren 2018
0045 Ulrum 1992
0048 Vlagtwedde 2018
0052 Winschoten 2010
0053 Winsum 2019
0056 Zuidhorn 2019
1651 Eemsmond 2019
1661 Reiderland 2010
1663 De Marne 2019
1987 Menterwolde 2018
`,
  Limburg: `
0881 Onderbanken 2019
0885 Arcen en Velden 2010
0886 Baexem 1991
0887 Beegden 1991
0890 Belfeld 2001
0897 Born 2001
0898 Broekhuizen 2001
0902 Echt 2003
0905 Eijsden 2011
0906 Geleen 2001
0909 Grathem 1991
0912 Grubbenvorst 2001
0913 Gulpen 1999
0914 Haelen 2007
0915 Heel en Panheel 1991
0918 Helden 2010
0919 Herten 1991
0920 Heythuysen 2007
0922 Horn 1991
0923 Horst 2001
0925 Hunsel 2007
0929 Kessel 2010
0932 Linne 1991
0933 Maasbracht 2007
0934 Maasbree 2010
0936 Margraten 2011
0939 Melick en Herkenbosch 1993
0941 Meijel 2010
0943 Montfort 1991
0947 Neer 1991
0951 Nuth 2019
0953 Oh‚ en Laak 1991
0956 Posterholt 1995
0958 Roggel 1993
0962 Schinnen 2019
0964 Sevenum 2010
0967 Sint Odilienberg 1991
0968 Sittard 2001
0972 Stevensweert 1991
0973 Stramproy 1998
0974 Susteren 2003
0975 Swalmen 2007
0976 Tegelen 2001
0977 Thorn 2007
0985 Vlodrop 1991
0989 Wessem 1991
0990 Wittem 1999
0993 Meerlo-Wanssum 2010
1670 Roggel en Neer 2007
1679 Ambt Montfort 2007
1937 Heel 2007
`,
  'Noord-Brabant': `
0738 Aalburg 2019
0739 Aarle-Rixtel 1997
0741 Alphen en Riel 1997
0745 Bakel en Milheeze 1997
0746 Beek en Donk 1997
0747 Beers 1994
0749 Bergeyk 1999
0750 Berghem 1994
0751 Berkel-Enschot 1997
0752 Berlicum 1996
0754 Bladel en Netersel 1997
0756 Boxmeer 2022
0759 Budel 1999
0760 Chaam 1997
0761 Cuijk c.a. 1994
0763 Diessen 1997
0764 Dinteloord en Prinsenland 1997
0767 Drunen 1997
0768 Den Dungen 1996
0769 Dussen 1997
0775 Erp 1994
0776 Esch 1996
0778 Fijnaart en Heijningen 1997
0780 Geffen 1993
0781 Geldrop 2004
0782 Gemert 1997
0786 Grave 2022
0787 's-Gravenmoer 1997
0788 Haaren 2021
0789 Halsteren 1997
0790 Haps 1994
0791 Heesch 1996
0792 Heeswijk-Dinther 1994
0793 Heeze 1997
0795 Helvoirt 1996
0799 Hoeven 1997
0800 Casteren 1997
0801 Hooge en Lage Mierde 1997
0802 Hooge en Lage Zwaluwe 1997
0803 Huijbergen 1997
0804 Klundert 1997
0805 Leende 1997
0806 Liempde 1996
0807 Lieshout 1997
0808 Lith 2011
0810 Luyksgestel 1997
0811 Maarheeze 1997
0812 Made en Drimmelen 1997
0813 Megen c.a. 1994
0814 Mierlo 2004
0815 Mill en Sint Hubert 2022
0816 Moergestel 1997
0817 Nieuw-Ginneken 1997
0818 Nieuw-Vossemeer 1997
0819 Nistelrode 1994
0821 Nuland 1993
0822 Oeffelt 1994
0825 Middelbeers 1997
0827 Oploo c.a. 1994
0829 Ossendrecht 1997
0830 Oudenbosch 1997
0831 Oud en Nieuw Gastel 1997
0832 Prinsenbeek 1997
0833 Putte 1997
0834 Raamsdonk 1997
0835 Ravenstein 2003
0836 Reusel 1997
0837 Riethoven 1997
0838 Roosendaal en Nispen 1997
0839 Rosmalen 1996
0841 Rijsbergen 1997
0843 Schaijk 1994
0844 Schijndel 2017
0846 Sint-Oedenrode 2017
0849 Sprang-Capelle 1997
0850 Standdaarbuiten 1997
0853 Terheijden 1997
0854 Teteringen 1997
0856 Uden 2022
0857 Udenhout 1997
0860 Veghel 2017
0862 Vessem, Wintelre en Knegse 1997
0863 Vierlingsbeek 1998
0864 Vlijmen 1997
0868 Wanroij 1994
0869 Waspik 1997
0870 Werkendam 2019
0871 Westerhoven 1997
0872 Willemstad 1997
0874 Woudrichem 2019
0875 Wouw 1997
0877 Zeeland 1994
0878 Zevenbergen 1999
1665 Made 1999
1671 Maasdonk 2015
1684 Cuijk 2022
1685 Landerd 2022
1691 St. Anthonis 1996
1702 Sint Anthonis 2022
`,
  'Noord-Holland': `
0357 Egmond 2001
0360 Akersloot 2002
0364 Andijk 2011
0365 Graft-De Rijp 2015
0366 Anna Paulowna 2012
0370 Beemster 2022
0372 Bennebroek 2009
0380 Broek in Waterland 1991
0381 Bussum 2016
0390 's-Graveland 2002
0393 Haarlemmerliede en Spaarnwoude 2019
0395 Harenkarspel 2013
0398 Heerhugowaard 2022
0407 Ilpendam 1991
0408 Jisp 1991
0409 Katwoude 1991
0412 Niedorp 2012
0416 Langedijk 2022
0418 Limmen 2002
0419 Marken 1991
0423 Monnickendam 1991
0424 Muiden 2016
0425 Naarden 2016
0426 Nederhorst den Berg 2002
0429 Obdam 2007
0444 Schoorl 2001
0454 Venhuizen 2006
0457 Weesp 2022-03-24
0458 Schermer 2015
0459 Wervershoof 2011
0462 Wieringen 2012
0463 Wieringermeer 2012
0466 Wognum 2007
0467 Wormer 1991
0470 Wijdewormer 1991
0476 Zijpe 2013
0478 Zeevang 2016
0529 Noorder-Koggenland 2007
0558 Wester-Koggenland 2007
`,
  Overijssel: `
0142 Ambt Delden 2001
0143 Avereest 2001
0144 Bathmen 2005
0149 Denekamp 2003
0151 Diepenheim 2001
0152 Diepenveen 1999
0154 Genemuiden 2001
0156 Goor 2001
0157 Gramsbergen 2001
0159 Den Ham 2001
0161 Hasselt 2001
0162 Heino 2001
0165 Holten 2001
0169 Markelo 2001
0170 Nieuwleusen 2001
0174 Olst 2003
0176 Ootmarsum 2001
0178 Rijssen 2004
0179 Stad Delden 2001
0181 Steenwijk 2003
0186 Vriezenveen 2003
0188 Weerselo 2001
0190 Wijhe 2001
0191 IJsselmuiden 2001
0192 Zwartsluis 2001
0194 Brederwiede 2001
0195 IJsselham 2001
`,
  Utrecht: `
0305 Abcoude 2011
0306 Amerongen 2006
0311 Breukelen 2011
0314 Cothen 1996
0315 Doorn 2006
0316 Driebergen-Rijsenburg 2006
0318 Harmelen 2001
0325 Langbroek 1996
0326 Leersum 2006
0329 Loenen 2011
0330 Loosdrecht 2002
0332 Maarn 2006
0333 Maarssen 2011
0334 Maartensdijk 2001
0347 Vleuten De Meern 2001
0620 Vianen 2019
`,
  Zeeland: `
0648 Aardenburg 1995
0649 Arnemuiden 1997
0650 Axel 2003
0656 Brouwershaven 1997
0657 Bruinisse 1997
0660 Domburg 1997
0662 Duiveland 1997
0675 Hontenisse 2003
0682 Kortgene 1995
0686 Mariekerke 1997
0688 Middenschouwen 1997
0692 Oostburg 2003
0704 Sas van Gent 2003
0712 Sint Philipsland 1995
0713 Sluis 1995
0720 Valkenisse 1997
0725 Westerschouwen 1997
0726 Westkapelle 1997
0727 Wissenkerke 1995
0732 Zierikzee 1997
1698 Sluis-Aardenburg 2003
`,
  'Zuid-Holland': `
0480 Ter Aar 2007
0483 Alkemade 2009
0490 Benthuizen 1991
0491 Bergambacht 2015
0492 Bergschenhoek 2007
0493 Berkel en Rodenrijs 2007
0495 Bleiswijk 2007
0497 Bodegraven 2011
0499 Boskoop 2014
0501 Brielle 2023
0504 Dirksland 2013
0511 Goedereede 2013
0517 's-Gravendeel 2007
0519 's-Gravenzande 2004
0524 Hazerswoude 1991
0526 Heerjansdam 2003
0530 Hellevoetsluis 2023
0540 Kouderkerk a/d Rijn 1991
0545 Leerdam 2019
0548 Leidschendam 2002
0549 Leimuiden 1991
0552 De Lier 2004
0555 Maasland 2004
0559 Middelharnis 2013
0560 Moerkapelle 1991
0562 Monster 2004
0563 Moordrecht 2010
0565 Naaldwijk 2004
0567 Nieuwerkerk aan den IJssel 2010
0568 Bernisse 2015
0571 Nieuw-Lekkerland 2013
0573 Nieuwveen 1994
0576 Noordwijkerhout 2019
0577 Nootdorp 2002
0580 Oostflakkee 2013
0584 Oud-Beijerland 2019
0585 Binnenmaas 2019
0588 Korendijk 2019
0594 Pijnacker 2002
0595 Reeuwijk 2011
0600 Rozenburg 2010-03-18
0601 Rijnsaterwoude 1991
0602 Rijnsburg 2006
0604 Sassenheim 2006
0607 Schipluiden 2004
0608 Schoonhoven 2015
0611 Cromstrijen 2019
0612 Spijkenisse 2015
0614 Westvoorne 2023
0617 Strijen 2019
0619 Valkenburg 2006
0620 Vianen 2002
0623 Vlist 2015
0624 Voorburg 2002
0625 Voorhout 2006
0628 Warmond 2006
0630 Wateringen 2004
0633 Woubrugge 1991
0635 Zevenhoven 1991
0636 Zevenhuizen 1991
0643 Nederlek 2015
0644 Ouderkerk 2015
0645 Jacobswoude 2009
0646 Rijneveld 1993
0647 Moerhuizen 1993
0689 Giessenlanden 2019
0693 Graafstroom 2013
0694 Liesveld 2013
0707 Zederik 2019
1666 Zevenhuizen-Moerkapelle 2010
1672 Rijnwoude 2014
1673 Liemeer 2007
1927 Molenwaard 2019
`,
};
