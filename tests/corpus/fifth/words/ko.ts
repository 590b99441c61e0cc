/** Texts of the fifth set in Korean: key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings 클라우드 환경설정
find 기기 위치 찾기 / 내 휴대폰은 어디에
account Xiaomi 계정으로 이동
signout 계정에서 나가기
help 고객지원
back 돌아가기
cancel 그만두기 / 계정 유지
gallery 사진
contacts 주소록
notes 노트
storage 클라우드 공간
backup 휴대폰 백업
devices 연결된 기기 / 이 계정의 기기
here 지금 사용 중
active 2시간 전 사용
away 3월 14일 이후 접속 없음
ring 벨 울리기
rename 이름 수정
wipe 원격으로 지우기
version 소프트웨어
serial 일련번호
remove 계정에서 빼기 / 이 기기 연결 끊기
removeAsk 이 휴대폰을 계정에서 뺄까요?
removeText 휴대폰에서 로그인하면 다시 추가할 수 있습니다.
removeYes 빼기
off 이 기기 위치 추적 중지 / 위치 찾기 끄기
offAsk 이 휴대폰의 위치 찾기를 중지할까요?
offYes 중지
keep 계속 찾기
security 비밀번호 및 보안 / 계정 보호
profile 프로필
privacy 내 데이터와 개인정보
phone 계정 복구용 전화번호
mail 계정 복구용 이메일
password 새 비밀번호 설정 / 비밀번호 재설정
edit 바꾸기
export 데이터 사본 내보내기
withdraw 동의 거두기
withdrawYes 동의 거두기
delete Xiaomi 계정 없애기 / 계정 영구 삭제
deleteNote 아무도 되돌릴 수 없습니다
lose 클라우드의 모든 것이 사라집니다 ; 쿠폰과 코인이 소멸됩니다
aware 내 기기와 데이터가 어떻게 되는지 알고 있습니다
agree 계정과 데이터가 영원히 지워지는 데 동의합니다
final 계정 영원히 지우기 / 지금 내 계정 삭제 / 삭제 확정
ask 마지막 단계: 계정을 지울까요?
blocked 계정을 삭제하기 전에 다음을 해결하세요
reasons Redmi Note 15에서 위치 찾기가 아직 켜져 있습니다 ; 완료되지 않은 주문이 있습니다 ; Mi Pay에 카드가 남아 있습니다
open 이동
unlock 휴대폰 잠금 해제 요청하기
unlockText 구매한 휴대폰이 이전 주인의 계정을 요구하나요? 상황을 알려 주시고 영수증을 첨부해 주세요.
apply 요청 시작
count 기기 4대
`;
