/**
 * Geographic area codes of the United States and its territories, by state, as in service or approved
 * by the numbering plan administrator in 2026. A code stands once per set of zones that it serves.
 */
import type { UsZone } from './us-zones.ts';

const E: readonly UsZone[] = ['America/New_York'];
const C: readonly UsZone[] = ['America/Chicago'];
const M: readonly UsZone[] = ['America/Denver'];
const P: readonly UsZone[] = ['America/Los_Angeles'];
const EC: readonly UsZone[] = ['America/New_York', 'America/Chicago'];
const CM: readonly UsZone[] = ['America/Chicago', 'America/Denver'];
const MP: readonly UsZone[] = ['America/Denver', 'America/Los_Angeles'];

type CodeGroup = {
  readonly state: string;
  readonly zones: readonly UsZone[];
  readonly codes: string;
};

export const areaCodeGroups: readonly CodeGroup[] = [
  { state: 'AK', zones: ['America/Anchorage', 'America/Adak'], codes: '907' },
  { state: 'AL', zones: C, codes: '205 251 256 334 483 659 938' },
  { state: 'AR', zones: C, codes: '327 479 501 870' },
  { state: 'AS', zones: ['Pacific/Pago_Pago'], codes: '684' },
  { state: 'AZ', zones: ['America/Phoenix'], codes: '480 520 602 623' },
  { state: 'AZ', zones: ['America/Denver', 'America/Phoenix'], codes: '928' }, // Navajo Nation
  {
    state: 'CA',
    zones: P,
    codes:
      '209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 ' +
      '669 707 714 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951',
  },
  { state: 'CO', zones: M, codes: '303 719 720 748 970 983' },
  { state: 'CT', zones: E, codes: '203 475 860 959' },
  { state: 'DC', zones: E, codes: '202 771' },
  { state: 'DE', zones: E, codes: '302' },
  {
    state: 'FL',
    zones: E,
    codes: '239 305 321 324 352 386 407 561 645 656 689 727 728 754 772 786 813 863 904 941 954',
  },
  { state: 'FL', zones: EC, codes: '448 850' }, // the Panhandle
  { state: 'GA', zones: E, codes: '229 404 470 478 565 678 706 762 770 912 943' },
  { state: 'GU', zones: ['Pacific/Guam'], codes: '671' },
  { state: 'HI', zones: ['Pacific/Honolulu'], codes: '808' },
  { state: 'IA', zones: C, codes: '319 515 563 641 712' },
  { state: 'ID', zones: MP, codes: '208 986' },
  {
    state: 'IL',
    zones: C,
    codes: '217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872',
  },
  { state: 'IN', zones: E, codes: '260 317 463 765' },
  { state: 'IN', zones: EC, codes: '219 574 812 930' }, // the northwest and the southwest
  { state: 'KS', zones: C, codes: '316 913' },
  { state: 'KS', zones: CM, codes: '620 785' }, // counties on the Colorado line
  { state: 'KY', zones: E, codes: '502 859' },
  { state: 'KY', zones: EC, codes: '270 364 606' }, // 606 reaches Clinton County, Central
  { state: 'LA', zones: C, codes: '225 318 337 457 504 985' },
  { state: 'MA', zones: E, codes: '339 351 413 508 617 774 781 857 978' },
  { state: 'MD', zones: E, codes: '227 240 301 410 443 667' },
  { state: 'ME', zones: E, codes: '207' },
  { state: 'MI', zones: E, codes: '231 248 269 313 517 586 616 679 734 810 947 989' },
  { state: 'MI', zones: EC, codes: '906' }, // four counties on the Wisconsin line
  { state: 'MN', zones: C, codes: '218 320 507 612 651 763 924 952' },
  { state: 'MO', zones: C, codes: '235 314 417 557 573 636 660 816 975' },
  { state: 'MP', zones: ['Pacific/Guam'], codes: '670' },
  { state: 'MS', zones: C, codes: '228 471 601 662 769' },
  { state: 'MT', zones: M, codes: '406' },
  { state: 'NC', zones: E, codes: '252 336 472 704 743 828 910 919 980 984' },
  { state: 'ND', zones: CM, codes: '701' }, // the southwest
  { state: 'NE', zones: CM, codes: '308 402 531' }, // 402 and 531 reach western Cherry County
  { state: 'NH', zones: E, codes: '603' },
  { state: 'NJ', zones: E, codes: '201 551 609 640 732 848 856 862 908 973' },
  { state: 'NM', zones: M, codes: '505 575' },
  { state: 'NV', zones: P, codes: '702 725' },
  { state: 'NV', zones: MP, codes: '775' }, // West Wendover and Jackpot
  {
    state: 'NY',
    zones: E,
    codes:
      '212 315 329 332 347 363 465 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934',
  },
  { state: 'OH', zones: E, codes: '216 220 234 283 326 330 380 419 436 440 513 567 614 740 937' },
  { state: 'OK', zones: C, codes: '405 539 572 580 918' },
  { state: 'OR', zones: P, codes: '503 971' },
  { state: 'OR', zones: MP, codes: '458 541' }, // Malheur County
  { state: 'PA', zones: E, codes: '215 223 267 272 412 445 484 570 582 610 717 724 814 835 878' },
  { state: 'PR', zones: ['America/Puerto_Rico'], codes: '787 939' },
  { state: 'RI', zones: E, codes: '401' },
  { state: 'SC', zones: E, codes: '803 821 839 843 854 864' },
  { state: 'SD', zones: CM, codes: '605' }, // west of the Missouri
  { state: 'TN', zones: C, codes: '615 629 731 901' },
  { state: 'TN', zones: E, codes: '865' },
  { state: 'TN', zones: EC, codes: '423 729 931' }, // Bledsoe, Marion and Sequatchie counties
  {
    state: 'TX',
    zones: C,
    codes:
      '210 214 254 281 325 346 361 409 430 469 512 621 682 713 726 737 806 817 830 832 903 936 940 ' +
      '945 956 972 979',
  },
  { state: 'TX', zones: CM, codes: '432 915' }, // El Paso and Hudspeth counties and their edge
  { state: 'UT', zones: M, codes: '385 435 801' },
  { state: 'VA', zones: E, codes: '276 434 540 571 686 703 757 804 826 948' },
  { state: 'VI', zones: ['America/Puerto_Rico'], codes: '340' },
  { state: 'VT', zones: E, codes: '802' },
  { state: 'WA', zones: P, codes: '206 253 360 425 509 564' },
  { state: 'WI', zones: C, codes: '262 274 353 414 534 608 715 920' },
  { state: 'WV', zones: E, codes: '304 681' },
  { state: 'WY', zones: M, codes: '307' },
];

/** Toll-free codes, in use or reserved: no evidence of a place. */
export const tollFreeCodes: readonly string[] =
  '800 822 833 844 855 866 877 880 881 882 883 884 885 886 887 888 889'.split(' ');
