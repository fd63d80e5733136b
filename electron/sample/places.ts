/** Places for invented people: one or more real city, ZIP and area code per state, all time zones covered. */

export type Place = {
  readonly state: string;
  readonly city: string;
  readonly zip: string;
  readonly areaCode: string;
};

const rows = `
AK Anchorage 99501 907|AK Adak 99546 907|AL Birmingham 35203 205|AL Mobile 36602 251|AR Little_Rock 72201 501
AZ Phoenix 85003 602|AZ Tuba_City 86045 928|CA Los_Angeles 90012 213|CA San_Diego 92101 619|CA Fresno 93721 559
CO Denver 80202 303|CO Pueblo 81003 719|CT Hartford 06103 860|DC Washington 20001 202|DE Wilmington 19801 302
FL Miami 33130 305|FL Pensacola 32501 850|FL Orlando 32801 407|GA Atlanta 30303 404|GA Savannah 31401 912
HI Honolulu 96813 808|IA Des_Moines 50309 515|ID Boise 83702 208|ID Coeur_d'Alene 83814 208|IL Chicago 60602 312
IL Peoria 61602 309|IN Gary 46402 219|IN Indianapolis 46204 317|IN Newburgh 47630 812|KS Wichita 67202 316
KS Goodland 67735 785|KY Louisville 40202 502|KY Paducah 42001 270|LA New_Orleans 70112 504|MA Boston 02108 617
MA Springfield 01103 413|MD Baltimore 21202 410|ME Portland 04101 207|MI Detroit 48226 313|MI Ironwood 49938 906
MN Minneapolis 55401 612|MO Kansas_City 64106 816|MO St._Louis 63101 314|MS Jackson 39201 601|MT Billings 59101 406
NC Charlotte 28202 704|NC Raleigh 27601 919|ND Bismarck 58501 701|NE Omaha 68102 402|NE Scottsbluff 69361 308
NH Manchester 03101 603|NJ Newark 07102 973|NJ Trenton 08608 609|NM Albuquerque 87102 505|NV Las_Vegas 89101 702
NV West_Wendover 89883 775|NY New_York 10007 212|NY Buffalo 14202 716|NY Brooklyn 11201 718|OH Columbus 43215 614
OH Cleveland 44113 216|OK Tulsa 74103 918|OR Portland 97204 503|OR Ontario 97914 541|PA Philadelphia 19107 215
PA Pittsburgh 15222 412|RI Providence 02903 401|SC Columbia 29201 803|SD Rapid_City 57701 605|SD Sioux_Falls 57104 605
TN Nashville 37203 615|TN Knoxville 37902 865|TX Houston 77002 713|TX El_Paso 79901 915|TX Van_Horn 79855 432
UT Salt_Lake_City 84101 801|VA Richmond 23219 804|VT Burlington 05401 802|WA Seattle 98101 206|WA Spokane 99201 509
WI Milwaukee 53202 414|WI Madison 53703 608|WV Charleston 25301 304|WY Cheyenne 82001 307|PR San_Juan 00901 787
`;

export const places: readonly Place[] = rows
  .trim()
  .split(/[|\n]/)
  .map((row) => {
    const [state = '', city = '', zip = '', areaCode = ''] = row.trim().split(' ');
    return { state, city: city.replaceAll('_', ' '), zip, areaCode };
  });
